package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.testing.ApiServer;
import java.io.IOException;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRetriesInterceptorTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @ParameterizedTest
  @ValueSource(strings = {"0", "99999999999", "120", "Wed, 21 Oct 2026 07:28:00 GMT", "soon"})
  void intercept_503_isSentOnceAndKeepsItsHeader(String retryAfter) throws IOException {
    server.answer(new MockResponse.Builder().code(503).addHeader("Retry-After", retryAfter));
    server.answer(new MockResponse.Builder());
    OwnRetriesInterceptor step = new OwnRetriesInterceptor();
    OkHttpClient http =
        server
            .countingHttpClient()
            .newBuilder()
            .addInterceptor(step)
            .addNetworkInterceptor(step)
            .build();

    try (Response response =
        http.newCall(new Request.Builder().url(server.url()).build()).execute()) {
      assertThat(response.code()).isEqualTo(503);
      assertThat(response.headers("Retry-After")).containsExactly(retryAfter);
      assertThat(response.headers().names()).noneMatch(name -> name.startsWith("X-Ovhsdk"));
    }
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void intercept_installedInTheClient_sendsOnce() {
    server.answer(new MockResponse.Builder().code(503).addHeader("Retry-After", "0"));

    assertThatThrownBy(() -> server.api().getTime().execute()).isInstanceOf(ServerException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }
}
