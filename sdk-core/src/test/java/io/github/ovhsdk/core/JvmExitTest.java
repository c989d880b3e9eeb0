package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.SampleApi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JvmExitTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  /** Makes calls of both kinds and ends without closing its client. */
  public static final class Program {
    public static void main(String[] args) {
      SampleApi api =
          OvhClient.builder()
              .endpoint(Endpoint.custom(args[0]))
              .credentials(OAuth2.clientCredentials("id", "secret"))
              .build()
              .api(SampleApi.class);
      System.out.println(api.getAnything().execute());
      System.out.println(api.getAnything().executeAsync().join());
      System.out.println(System.currentTimeMillis());
    }
  }

  @Test
  void main_clientNeverClosed_exitsAtOnce() throws IOException, InterruptedException {
    server.answer("{\"access_token\": \"abc\", \"expires_in\": 3600}");
    server.answer("1");
    server.answer("2");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                server.url())
            .redirectErrorStream(true)
            .start();
    try (InputStream output = process.getInputStream()) {
      // Ends when the process does.
      String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      long ended = System.currentTimeMillis();

      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(said.lines().limit(2)).as(said).containsExactly("1", "2");
      long lastWord = Long.parseLong(said.lines().skip(2).findFirst().orElseThrow());
      assertThat(Duration.ofMillis(ended - lastWord)).isLessThan(Duration.ofSeconds(3));
    } finally {
      process.destroyForcibly();
    }
  }
}
