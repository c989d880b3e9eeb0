package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.listener.AttemptReport;
import io.github.ovhsdk.core.listener.CallObserver;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.SampleApi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JvmExitTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  /**
   * Makes calls of both kinds, and ends without closing its client: while a call waits for its next
   * attempt, and another one for its answer.
   */
  public static final class Program {
    public static void main(String[] args) throws InterruptedException {
      CountDownLatch pending = new CountDownLatch(1);
      SampleApi api =
          OvhClient.builder()
              .endpoint(Endpoint.custom(args[0]))
              .credentials(
                  args[1].equals("tokens")
                      ? OAuth2.clientCredentials("id", "secret")
                      : Credentials.applicationKey("key", "secret", "consumer"))
              .listener(call -> observer(pending))
              .build()
              .api(SampleApi.class);
      System.out.println(api.getAnything().execute());
      System.out.println(api.getAnything().executeAsync().join());
      api.listRecords("unavailable").executeAsync();
      pending.await();
      api.listRecords("silent").executeAsync();
      System.out.println(System.currentTimeMillis());
    }

    private static CallObserver observer(CountDownLatch pending) {
      return new CallObserver() {
        @Override
        public void attemptEnded(AttemptReport attempt) {
          if (attempt.nextDelay().isPresent()) {
            pending.countDown();
          }
        }
      };
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens", "keys"})
  void main_clientNeverClosed_exitsAtOnce(String credentials)
      throws IOException, InterruptedException {
    server.answerEach(JvmExitTest::answer);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                server.url(),
                credentials)
            .redirectErrorStream(true)
            .start();
    try (InputStream output = process.getInputStream()) {
      // Ends when the process does.
      String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      long ended = System.currentTimeMillis();

      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(said.lines().limit(2)).as(said).containsExactly("1", "1");
      long lastWord = Long.parseLong(said.lines().skip(2).findFirst().orElseThrow());
      assertThat(Duration.ofMillis(ended - lastWord)).isLessThan(Duration.ofSeconds(3));
    } finally {
      process.destroyForcibly();
    }
  }

  private static MockResponse.Builder answer(RecordedRequest request) {
    String target = request.getTarget();
    if (target.endsWith("/token")) {
      return new MockResponse.Builder().body("{\"access_token\": \"abc\", \"expires_in\": 3600}");
    }
    if (target.endsWith("/auth/time")) {
      return new MockResponse.Builder().body(String.valueOf(Instant.now().getEpochSecond()));
    }
    if (target.contains("unavailable")) {
      return new MockResponse.Builder().code(503).addHeader("Retry-After", "50");
    }
    return target.contains("silent")
        ? new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES)
        : new MockResponse.Builder().body("1");
  }
}
