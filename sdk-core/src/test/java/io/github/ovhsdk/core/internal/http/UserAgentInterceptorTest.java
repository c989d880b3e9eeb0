package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.internal.UserAgent;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class UserAgentInterceptorTest {

  @Test
  void intercept_setsTheUserAgent() throws IOException {
    UserAgentInterceptor step = new UserAgentInterceptor("sdk/1 app/2");

    Chains.run(
            step,
            Chains.exchange(),
            request -> {
              assertThat(request.headers("User-Agent")).containsExactly("sdk/1 app/2");
              return Chains.ok(request);
            })
        .close();
  }

  @Test
  void userAgent_namesSdkJavaAndApplication() {
    String java = System.getProperty("java.version");

    assertThat(UserAgent.of(null))
        .matches("ovhcloud-sdk-java/\\d+\\.\\d+\\.\\d+\\S* \\(Java \\Q" + java + "\\E\\)");
    assertThat(UserAgent.of("shop/4.2")).endsWith(") shop/4.2");
  }
}
