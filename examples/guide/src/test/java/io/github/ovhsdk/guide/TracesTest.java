package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.OvhClient;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Spans of OpenTelemetry. */
class TracesTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  @RegisterExtension static final OpenTelemetryExtension OTEL = OpenTelemetryExtension.create();

  @Test
  void spans_insideAnother_areItsChildren() {
    var tracer = OTEL.getOpenTelemetry().getTracer("guide");
    var parent = tracer.spanBuilder("parent").startSpan();
    try (OvhClient traced = ovh.builder().listener(Traces.spans(tracer)).build();
        var scope = parent.makeCurrent()) {
      GuideSandbox.zones(traced);
    } finally {
      parent.end();
    }

    SpanData span = OTEL.getSpans().get(0);
    assertThat(span.getName()).isEqualTo("v1 GET /domain/zone");
    assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(span.getParentSpanId()).isEqualTo(parent.getSpanContext().getSpanId());
    assertThat(span.getEvents()).hasSize(1);
    assertThat(span.getAttributes().get(AttributeKey.longKey("http.response.status_code")))
        .isEqualTo(200);
  }
}
