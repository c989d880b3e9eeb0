package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.listener.AttemptReport;
import io.github.ovhsdk.core.listener.CallListener;
import io.github.ovhsdk.core.listener.CallObserver;
import io.github.ovhsdk.core.listener.CallReport;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Calls as timers of Micrometer. */
final class Metrics {

  private Metrics() {}

  // begin micrometer
  static CallListener timers(MeterRegistry registry) {
    return call ->
        new CallObserver() {
          @Override
          public void attemptEnded(AttemptReport attempt) {
            if (attempt.nextDelay().isPresent()) {
              registry.counter("ovh.retries", "operation", call.operation()).increment();
            }
          }

          @Override
          public void callEnded(CallReport report) {
            Timer.builder("ovh.calls")
                .tag("operation", call.operation())
                .tag("endpoint", call.endpoint())
                .tag("failure", report.failure().map(e -> e.getClass().getSimpleName()).orElse(""))
                .register(registry)
                .record(report.duration());
          }
        };
  }
  // end
}
