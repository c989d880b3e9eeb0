package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.internal.auth.Authorizer;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.testing.LogLines;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptSenderTest {
  private final AtomicLong now = new AtomicLong();
  private final Deadline deadline = new Deadline(Duration.ofSeconds(3), now::get);
  private final AtomicBoolean closed = new AtomicBoolean();

  @Test
  void send_inTime_answers() {
    advance(2);

    AttemptResult result = send(Exchanges::ok);

    assertThat(result.failure()).isNull();
    assertThat(result.status()).isEqualTo(200);
  }

  @Test
  void send_over_sendsNothing() {
    advance(3);

    AttemptResult result =
        send(
            request -> {
              throw new AssertionError("sent");
            });

    assertThat(result.failure()).isInstanceOf(CallTimeoutException.class);
  }

  @Test
  void send_failureWhenOver_isTheDeadlines() {
    IOException cancelled = new IOException("Canceled");

    assertThat(send(failing(3, cancelled)).failure())
        .isInstanceOf(CallTimeoutException.class)
        .hasMessageContaining("not over within PT3S")
        .hasCause(cancelled);
  }

  @Test
  void send_failureInTime_staysWhatItIs() {
    IOException reset = new IOException("reset");

    assertThat(send(failing(2, reset)).failure())
        .isInstanceOf(TransportException.class)
        .hasCause(reset);
  }

  @Test
  void send_typedFailureWhenOver_staysWhatItIs() {
    OvhException typed = new OvhException("no token");

    AttemptResult result =
        sender(
                (request, authorised, limit) -> {
                  advance(3);
                  throw new StepFailedException(typed);
                },
                Exchanges::ok)
            .send(exchange(RequestOptions.none()));

    assertThat(result.failure()).isSameAs(typed);
  }

  @ParameterizedTest
  @CsvSource({"200", "404"})
  void send_answer_isClosed(int status) {
    AttemptResult result = send(request -> answer(request, status, new Buffer().writeUtf8("{}")));

    assertThat(result.status()).isEqualTo(status);
    assertThat(result.failure() instanceof NotFoundException).isEqualTo(status == 404);
    assertThat(closed).isTrue();
  }

  @Test
  void send_bodyBreaksOff_isClosedAndAFailure() {
    Source broken =
        new ForwardingSource(new Buffer()) {
          @Override
          public long read(Buffer sink, long byteCount) throws IOException {
            throw new IOException("reset");
          }
        };

    AttemptResult result = send(request -> answer(request, 200, broken));

    assertThat(result.failure()).isInstanceOf(TransportException.class);
    assertThat(closed).isTrue();
  }

  @Test
  void send_endedWhileWaitingForCredentials_isCancelledAndSendsNothing() {
    Exchange exchange = exchange(RequestOptions.none());
    AtomicBoolean stopped = new AtomicBoolean();
    Authorizer waiting =
        (request, authorised, limit) -> {
          limit.stopWith(() -> stopped.set(true));
          exchange.ending().end();
          throw new IOException("ended");
        };

    AttemptResult result =
        sender(
                waiting,
                request -> {
                  throw new AssertionError("sent");
                })
            .send(exchange);

    assertThat(stopped).isTrue();
    assertThat(result.failure()).isInstanceOf(CallCancelledException.class);
  }

  @Test
  void send_attemptTimeOverWhileWaitingForCredentials_isAnAttemptsTimeout() {
    AtomicBoolean stopped = new AtomicBoolean();
    Authorizer waiting =
        (request, authorised, limit) -> {
          advance(2);
          limit.stopWith(() -> stopped.set(true));
          throw new IOException("ended");
        };

    AttemptResult result =
        sender(waiting, Exchanges::ok)
            .send(exchange(RequestOptions.builder().attemptTimeout(Duration.ofSeconds(1)).build()));

    assertThat(stopped).isTrue();
    assertThat(result.failure())
        .isInstanceOf(CallTimeoutException.class)
        .hasMessageContaining("the attempt was not over within PT1S");
  }

  private AttemptResult send(Network network) {
    return sender((request, authorised, limit) -> {}, network)
        .send(exchange(RequestOptions.none()));
  }

  private AttemptSender sender(Authorizer authorizer, Network network) {
    return new AttemptSender(
        new OkHttpClient.Builder().addInterceptor(chain -> network.answer(chain.request())).build(),
        new RequestFinisher(Endpoint.OVH_EU, authorizer, "sdk/1"),
        new AnswerReader("ovh-eu", InstantSource.system()),
        new AttemptLog(new LogLines(), now::get),
        now::get);
  }

  private Exchange exchange(RequestOptions options) {
    return Exchanges.exchange(
        Exchanges.request(Exchanges.URL, true), JsonValue.class, options, deadline);
  }

  private Response answer(Request request, int status, Source body) {
    Source watched =
        new ForwardingSource(body) {
          @Override
          public void close() throws IOException {
            closed.set(true);
            super.close();
          }
        };
    return Exchanges.response(request, status, "application/json", "")
        .newBuilder()
        .body(ResponseBody.create(Okio.buffer(watched), MediaType.parse("application/json"), -1))
        .build();
  }

  private Network failing(int seconds, IOException failure) {
    return request -> {
      advance(seconds);
      throw failure;
    };
  }

  private void advance(int seconds) {
    now.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }

  /** What answers. */
  private interface Network {
    Response answer(Request request) throws IOException;
  }
}
