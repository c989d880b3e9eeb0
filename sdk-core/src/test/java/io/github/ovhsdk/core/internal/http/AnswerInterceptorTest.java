package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.Record;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.ProtocolException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerInterceptorTest {
  private static final String JSON = "application/json";

  private final AnswerInterceptor step =
      new AnswerInterceptor(new AnswerReader("ovh-eu", InstantSource.system()));
  private final AtomicBoolean closed = new AtomicBoolean();

  @Test
  void intercept_model_isReadAndClosed() throws IOException {
    Outcome outcome = outcome(Record.class, 200, JSON, "{\"id\": 7}");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Value.class, value -> assertThat(((Record) value.value()).id()).isEqualTo(7));
    assertThat(closed).isTrue();
  }

  @Test
  void intercept_void_isNullWhateverTheContent() throws IOException {
    assertThat(outcome(Void.class, 200, JSON, "{\"id\": ")).isEqualTo(new Outcome.Value(null));
    assertThat(closed).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 205})
  void intercept_noContent_isNullOrAnEmptyList(int status) throws IOException {
    assertThat(outcome(Record.class, status, JSON, "")).isEqualTo(new Outcome.Value(null));
    assertThat(outcome(listOf(Long.class), status, JSON, ""))
        .isEqualTo(new Outcome.Value(List.of()));
  }

  @Test
  void intercept_jsonNull_isNullOrAnEmptyList() throws IOException {
    assertThat(outcome(Record.class, 200, JSON, "null")).isEqualTo(new Outcome.Value(null));
    assertThat(outcome(listOf(Long.class), 200, JSON, "null"))
        .isEqualTo(new Outcome.Value(List.of()));
    assertThat(outcome(JsonValue.class, 200, JSON, "null"))
        .isEqualTo(new Outcome.Value(JsonValue.NULL));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 404})
  void intercept_negativeLength_isABrokenExchange(int status) {
    assertThatThrownBy(
            () ->
                Chains.run(
                    step,
                    Chains.exchange(),
                    request ->
                        Chains.response(request, status, JSON, "")
                            .newBuilder()
                            .body(body(new Buffer(), -5))
                            .build()))
        .isInstanceOf(ProtocolException.class);
  }

  @Test
  void intercept_emptyWhereContentIsDue_isUnreadable() throws IOException {
    assertThat(problem(outcome(Record.class, 200, JSON, ""))).contains("is missing");
  }

  @ParameterizedTest
  @ValueSource(classes = {Void.class, Record.class})
  void intercept_html_isUnreadable(Class<?> type) throws IOException {
    String html = "<html><title>Sign in</title></html>";

    assertThat(problem(outcome(type, 200, "text/html; charset=utf-8", html)))
        .contains("an HTML page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2", "[\"hunter2\"]", "{\"id\": 1} hunter2", "{\"id\": 1, \"hunt"})
  void intercept_notWhatIsDue_isUnreadableWithoutRepeatingIt(String body) throws IOException {
    assertThat(problem(outcome(Record.class, 200, JSON, body)))
        .contains("not what the operation is to answer")
        .doesNotContain("hunt");
  }

  @Test
  void intercept_error_isARefusal() throws IOException {
    Outcome outcome = outcome(Record.class, 404, JSON, "{\"class\": \"Client::NotFound\"}");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refusal.class,
            refusal -> {
              assertThat(refusal.error().errorClass()).contains("Client::NotFound");
              assertThat(refusal.error().operation()).contains("v1 GET /vps/{serviceName}");
              assertThat(refusal.error().endpoint()).contains("ovh-eu");
            });
    assertThat(closed).isTrue();
  }

  @Test
  void intercept_endlessError_isCutShort() throws IOException {
    Source endless =
        new Source() {
          @Override
          public long read(Buffer sink, long byteCount) {
            sink.writeUtf8("x");
            return 1;
          }

          @Override
          public okio.Timeout timeout() {
            return okio.Timeout.NONE;
          }

          @Override
          public void close() {}
        };

    try (Response response =
        Chains.run(
            step,
            Chains.exchange(Record.class),
            request ->
                Chains.response(request, 500, "text/plain", "")
                    .newBuilder()
                    .body(body(endless, -1))
                    .build())) {
      assertThat(AnswerInterceptor.outcome(response)).isInstanceOf(Outcome.Refusal.class);
    }
    assertThat(closed).isTrue();
  }

  @Test
  void intercept_bodyBreaksOff_failsAndCloses() {
    Source broken =
        new ForwardingSource(new Buffer()) {
          @Override
          public long read(Buffer sink, long byteCount) throws IOException {
            throw new IOException("reset");
          }
        };

    assertThatThrownBy(
            () ->
                Chains.run(
                    step,
                    Chains.exchange(Record.class),
                    request -> Chains.ok(request).newBuilder().body(body(broken, 10)).build()))
        .isInstanceOf(IOException.class)
        .hasMessage("reset");
    assertThat(closed).isTrue();
  }

  private Outcome outcome(Type type, int status, String contentType, String body)
      throws IOException {
    try (Response response =
        Chains.run(
            step,
            Chains.exchange(type),
            request ->
                Chains.response(request, status, contentType, "")
                    .newBuilder()
                    .body(
                        body(
                            new Buffer().writeUtf8(body),
                            body.length(),
                            MediaType.parse(contentType)))
                    .build())) {
      assertThat(response.body().contentLength()).isZero();
      return AnswerInterceptor.outcome(response);
    }
  }

  private static String problem(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Unreadable.class);
    return ((Outcome.Unreadable) outcome).problem();
  }

  private ResponseBody body(Source source, long length) {
    return body(source, length, MediaType.parse(JSON));
  }

  private ResponseBody body(Source source, long length, MediaType type) {
    BufferedSource watched =
        Okio.buffer(
            new ForwardingSource(source) {
              @Override
              public void close() throws IOException {
                closed.set(true);
                super.close();
              }
            });
    return ResponseBody.create(watched, type, length);
  }

  private static Type listOf(Class<?> element) {
    return new ParameterizedType() {
      @Override
      public Type[] getActualTypeArguments() {
        return new Type[] {element};
      }

      @Override
      public Type getRawType() {
        return List.class;
      }

      @Override
      public Type getOwnerType() {
        return null;
      }
    };
  }
}
