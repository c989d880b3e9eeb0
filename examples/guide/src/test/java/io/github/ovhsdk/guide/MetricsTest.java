package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.OvhClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Timers and counters of Micrometer. */
class MetricsTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  @Test
  void timers_failureThatPasses_timeTheCallAndCountTheRetry() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    ovh.failOnce("v1 GET /domain/zone");
    try (OvhClient measured = ovh.builder().listener(Metrics.timers(registry)).build()) {
      GuideSandbox.zones(measured);
    }

    assertThat(
            registry
                .get("ovh.calls")
                .tags("operation", "v1 GET /domain/zone", "endpoint", "sandbox", "failure", "")
                .timer()
                .count())
        .isEqualTo(1);
    assertThat(registry.get("ovh.retries").counter().count()).isEqualTo(1);
  }
}
