package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.listener.AttemptReport;
import io.github.ovhsdk.core.listener.CallListener;
import io.github.ovhsdk.core.listener.CallObserver;
import io.github.ovhsdk.core.listener.CallReport;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;

/** Calls as spans of OpenTelemetry. */
final class Traces {

  private Traces() {}

  // begin opentelemetry
  static CallListener spans(Tracer tracer) {
    return call -> {
      // This runs on the thread that made the call: its current span becomes the parent.
      Span span =
          tracer
              .spanBuilder(call.operation())
              .setSpanKind(SpanKind.CLIENT)
              .setAttribute("http.request.method", call.method())
              .setAttribute("ovh.endpoint", call.endpoint())
              .startSpan();
      return new CallObserver() {
        @Override
        public void attemptEnded(AttemptReport attempt) {
          AttributeKey<Long> number = AttributeKey.longKey("number");
          span.addEvent("attempt", Attributes.of(number, (long) attempt.number()));
        }

        @Override
        public void callEnded(CallReport report) {
          report.status().ifPresent(it -> span.setAttribute("http.response.status_code", it));
          report.queryId().ifPresent(id -> span.setAttribute("ovh.query_id", id));
          report
              .failure()
              .ifPresent(
                  e -> {
                    span.setStatus(StatusCode.ERROR);
                    span.recordException(e);
                  });
          span.end();
        }
      };
    };
  }
  // end
}
