package io.github.ovhsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.testing.ApiServer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumerKeysTest {
  private static final ConsumerKeyRequest REQUEST =
      ConsumerKeyRequest.builder().allow("GET", "/me").build();

  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void request_sendsTheApplicationsKeyAndTheRulesOnly() throws InterruptedException {
    server.answer(
        """
        {"consumerKey": "the-consumer", "state": "pendingValidation",
         "validationUrl": "https://eu.api.ovh.com/auth/?credentialToken=abc"}
        """);

    PendingConsumerKey pending =
        ConsumerKeys.request(
            server.client(),
            "the-key",
            ConsumerKeyRequest.builder()
                .allow("get", "/me")
                .allow("GET", "/me")
                .allow("POST", "/domain/zone/*/refresh")
                .redirection(URI.create("https://shop.example/done?session=1"))
                .allowedIps("192.0.2.0/24", "2001:db8::/32")
                .build());

    assertThat(pending.consumerKey()).isEqualTo("the-consumer");
    assertThat(pending.validationUrl())
        .isEqualTo(URI.create("https://eu.api.ovh.com/auth/?credentialToken=abc"));
    assertThat(pending.state()).isEqualTo(ConsumerKeyState.PENDING_VALIDATION);
    RecordedRequest request = server.request();
    assertThat(request.getRequestLine()).isEqualTo("POST /v1/auth/credential HTTP/1.1");
    assertThat(request.getHeaders().get("X-Ovh-Application")).isEqualTo("the-key");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("Authorization")).isNull();
    assertThat(request.getHeaders().get("X-Ovh-Consumer")).isNull();
    assertThat(request.getHeaders().get("X-Ovh-Signature")).isNull();
    assertThat(JsonValue.parse(request.getBody().utf8()))
        .isEqualTo(
            JsonValue.parse(
                """
                {"accessRules": [{"method": "GET", "path": "/me"},
                                 {"method": "POST", "path": "/domain/zone/*/refresh"}],
                 "redirection": "https://shop.example/done?session=1",
                 "allowedIPs": ["192.0.2.0/24", "2001:db8::/32"]}
                """));
  }

  @Test
  void request_nothingOptional_sendsRulesOnly() throws InterruptedException {
    server.answer(
        """
        {"consumerKey": "c", "state": "pendingValidation", "validationUrl": "https://a.example/"}
        """);

    ConsumerKeys.request(
        server.client(server.builder().credentials(Credentials.none())), "the-key", REQUEST);

    assertThat(server.request().getBody().utf8())
        .isEqualTo("{\"accessRules\":[{\"method\":\"GET\",\"path\":\"/me\"}]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"consumerKey\": \"c\", \"state\": \"s\"}",
        "{\"consumerKey\": \"c\", \"state\": \"s\", \"validationUrl\": \"javascript:alert(1)\"}",
        "{\"consumerKey\": \"c\", \"state\": \"s\", \"validationUrl\": \"not a URL\"}",
        "{\"consumerKey\": \"a\\nb\", \"state\": \"s\", \"validationUrl\": \"https://a.example/\"}",
        "{\"state\": \"s\", \"validationUrl\": \"https://a.example/\"}",
      })
  void request_unusableAnswer_failsTyped(String body) {
    server.answer(body);

    assertThatThrownBy(() -> ConsumerKeys.request(server.client(), "the-key", REQUEST))
        .isInstanceOf(InvalidAnswerException.class)
        .hasMessageContaining("v1 POST /auth/credential");
  }

  @Test
  void request_serverFails_isNotRepeated() {
    server.answer(500, "application/json", "{\"message\": \"try later\"}");
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(() -> ConsumerKeys.request(server.client(), "the-key", REQUEST))
        .isInstanceOf(ServerException.class);
    assertThat(server.requestCount()).isEqualTo(1);
    assertThatThrownBy(() -> ConsumerKeys.request(server.client(), "the-key", REQUEST))
        .isInstanceOf(OvhException.class);
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void awaitValidation_asksWithTheNewKey() throws InterruptedException {
    server.answer(String.valueOf(Instant.now().getEpochSecond()));
    server.answer("{\"status\": \"validated\"}");
    OvhClient client =
        server.client(
            server
                .builder()
                .credentials(Credentials.applicationKey("the-key", "s", "the-consumer")));

    ConsumerKeys.awaitValidation(client, Duration.ofSeconds(10));

    assertThat(server.request().getRequestLine()).isEqualTo("GET /v1/auth/time HTTP/1.1");
    RecordedRequest request = server.request();
    assertThat(request.getRequestLine()).isEqualTo("GET /v1/auth/currentCredential HTTP/1.1");
    assertThat(request.getHeaders().get("X-Ovh-Consumer")).isEqualTo("the-consumer");
    assertThat(request.getHeaders().get("X-Ovh-Signature")).startsWith("$1$");
  }

  @Test
  void request_badArguments_fail() {
    OvhClient client = server.client();

    assertThatThrownBy(() -> ConsumerKeys.request(client, "the key\n", REQUEST))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ConsumerKeys.awaitValidation(client, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
