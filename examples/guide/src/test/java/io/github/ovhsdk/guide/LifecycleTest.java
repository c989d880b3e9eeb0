package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client that is kept, shared and closed. */
class LifecycleTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  @Test
  void lifecycle_everyWay_calls() throws Exception {
    try (Lifecycle.Zones zones = new Lifecycle.Zones(ovh.endpoint(), ovh.credentials())) {
      assertThat(zones.all()).isNotEmpty();
    }
    assertThat(Lifecycle.quick(ovh.client())).isNotEmpty();
    assertThat(Lifecycle.async(ovh.client()).get()).isPositive();
  }
}
