package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.internal.paging.ListOf;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.Record;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.ProtocolException;
import java.time.InstantSource;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
  private static final String JSON = "application/json";

  private static final Request REQUEST = Exchanges.request(Exchanges.URL, true).request();

  private final AnswerReader reader = new AnswerReader("ovh-eu", InstantSource.system());

  @Test
  void read_model_isReadAndClosed() throws IOException {
    Outcome outcome = outcome(Record.class, 200, JSON, "{\"id\": 7}");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Value.class, value -> assertThat(((Record) value.value()).id()).isEqualTo(7));
  }

  @Test
  void read_void_isNullWhateverTheContent() throws IOException {
    assertThat(outcome(Void.class, 200, JSON, "{\"id\": ")).isEqualTo(new Outcome.Value(null));
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 205})
  void read_noContent_isNullOrAnEmptyList(int status) throws IOException {
    assertThat(outcome(Record.class, status, JSON, "")).isEqualTo(new Outcome.Value(null));
    assertThat(outcome(new ListOf(Long.class), status, JSON, ""))
        .isEqualTo(new Outcome.Value(List.of()));
  }

  @Test
  void read_jsonNull_isNullOrAnEmptyList() throws IOException {
    assertThat(outcome(Record.class, 200, JSON, "null")).isEqualTo(new Outcome.Value(null));
    assertThat(outcome(new ListOf(Long.class), 200, JSON, "null"))
        .isEqualTo(new Outcome.Value(List.of()));
    assertThat(outcome(JsonValue.class, 200, JSON, "null"))
        .isEqualTo(new Outcome.Value(JsonValue.NULL));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 404})
  void read_negativeLength_isABrokenExchange(int status) {
    assertThatThrownBy(() -> read(JsonValue.class, status, body(new Buffer(), -5)))
        .isInstanceOf(ProtocolException.class);
  }

  @Test
  void read_emptyWhereContentIsDue_isUnreadable() throws IOException {
    assertThat(problem(outcome(Record.class, 200, JSON, ""))).contains("is missing");
  }

  @ParameterizedTest
  @ValueSource(classes = {Void.class, Record.class})
  void read_html_isUnreadable(Class<?> type) throws IOException {
    String html = "<html><title>Sign in</title></html>";

    assertThat(problem(outcome(type, 200, "text/html; charset=utf-8", html)))
        .contains("an HTML page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2", "[\"hunter2\"]", "{\"id\": 1} hunter2", "{\"id\": 1, \"hunt"})
  void read_notWhatIsDue_isUnreadableWithoutRepeatingIt(String body) throws IOException {
    assertThat(problem(outcome(Record.class, 200, JSON, body)))
        .contains("not what the operation is to answer")
        .doesNotContain("hunt");
  }

  @Test
  void read_error_isARefusal() throws IOException {
    Outcome outcome = outcome(Record.class, 404, JSON, "{\"class\": \"Client::NotFound\"}");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refusal.class,
            refusal -> {
              assertThat(refusal.error().errorClass()).contains("Client::NotFound");
              assertThat(refusal.error().operation()).contains("v1 GET /vps/{serviceName}");
              assertThat(refusal.error().endpoint()).contains("ovh-eu");
            });
  }

  @Test
  void read_endlessError_isCutShort() throws IOException {
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

    assertThat(read(Record.class, 500, body(endless, -1))).isInstanceOf(Outcome.Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 11})
  void read_longerThanTheMost_isUnreadable(long length) throws IOException {
    AnswerReader small = new AnswerReader("ovh-eu", InstantSource.system(), 10);
    Buffer content = new Buffer().writeUtf8("[1234567890123]".substring(0, 11));

    assertThat(problem(read(small, JsonValue.class, 200, body(content, length))))
        .contains("longer than 10 bytes");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 10})
  void read_asLongAsTheMost_isRead(long length) throws IOException {
    AnswerReader small = new AnswerReader("ovh-eu", InstantSource.system(), 10);

    assertThat(
            read(small, JsonValue.class, 200, body(new Buffer().writeUtf8("[12345678]"), length)))
        .isInstanceOf(Outcome.Value.class);
  }

  @Test
  void read_bodyBreaksOff_fails() {
    Source broken =
        new ForwardingSource(new Buffer()) {
          @Override
          public long read(Buffer sink, long byteCount) throws IOException {
            throw new IOException("reset");
          }
        };

    assertThatThrownBy(() -> read(Record.class, 200, body(broken, 10)))
        .isInstanceOf(IOException.class)
        .hasMessage("reset");
  }

  private Outcome outcome(Type type, int status, String contentType, String body)
      throws IOException {
    return read(reader, type, Exchanges.response(REQUEST, status, contentType, body));
  }

  private Outcome read(Type type, int status, ResponseBody body) throws IOException {
    return read(reader, type, status, body);
  }

  private static Outcome read(AnswerReader reader, Type type, int status, ResponseBody body)
      throws IOException {
    return read(
        reader,
        type,
        Exchanges.response(REQUEST, status, JSON, "").newBuilder().body(body).build());
  }

  private static Outcome read(AnswerReader reader, Type type, Response response)
      throws IOException {
    return reader.read(Exchanges.exchange(type), response, response.body(), () -> false);
  }

  private static String problem(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Unreadable.class);
    return ((Outcome.Unreadable) outcome).problem();
  }

  private static ResponseBody body(Source source, long length) {
    return ResponseBody.create(Okio.buffer(source), MediaType.parse(JSON), length);
  }
}
