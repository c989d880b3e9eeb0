package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.SampleApi;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OvhClientTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void build_noEndpoint_fails() {
    assertThatThrownBy(() -> OvhClient.builder().credentials(Credentials.none()).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("No endpoint is set");
  }

  @Test
  void build_noCredentials_fails() {
    assertThatThrownBy(() -> OvhClient.builder().endpoint(Endpoint.OVH_EU).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("No credentials are set");
  }

  @Test
  void build_oauth2WhereEndpointHasNone_fails() {
    assertThatThrownBy(
            () ->
                OvhClient.builder()
                    .endpoint(Endpoint.KIMSUFI_EU)
                    .credentials(OAuth2.clientCredentials("id", "secret"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kimsufi-eu has no OAuth2");
  }

  @Test
  void build_credentialsOfTheApplicationsOwnMaking_fails() {
    Credentials own = new Credentials() {};
    assertThatThrownBy(() -> OvhClient.builder().endpoint(Endpoint.OVH_EU).credentials(own).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("are not supported");
  }

  @Test
  void api_sameInterfaceTwice_isTheSameObject() {
    OvhClient client = server.client();

    assertThat(client.api(SampleApi.class)).isSameAs(client.api(SampleApi.class));
  }

  @Test
  void api_noSuchInterface_fails() {
    OvhClient client = server.client();

    assertThatThrownBy(() -> client.api(String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.String is no interface.");
    assertThatThrownBy(() -> client.api(Runnable.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.Runnable has no annotation @OvhApi.");
  }

  @Test
  void execute_listOfIds_isRead() throws InterruptedException {
    server.answer("[1, 2, 3]");

    assertThat(server.api().listRecords("example.com").execute()).containsExactly(1L, 2L, 3L);
    assertThat(server.request().getRequestLine())
        .isEqualTo("GET /v1/sample/example.com/record HTTP/1.1");
  }

  @Test
  void close_callUnderWay_isCancelled() throws InterruptedException {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    OvhClient client = server.client();
    CompletableFuture<Long> time = client.api(SampleApi.class).getTime().executeAsync();
    server.request();

    client.close();

    assertThat(time)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableThat()
        .withCauseInstanceOf(CallCancelledException.class);
  }

  @Test
  void close_callWaitingForAToken_isCancelled() throws InterruptedException {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    OvhClient client =
        server.client(server.builder().credentials(OAuth2.clientCredentials("id", "secret")));
    CompletableFuture<?> call = client.api(SampleApi.class).getAnything().executeAsync();
    server.request();

    client.close();

    assertThat(call)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableThat()
        .withCauseInstanceOf(CallCancelledException.class);
  }

  @Test
  void execute_afterClose_fails() {
    OvhClient client = server.client();
    ApiCall<Long> call = client.api(SampleApi.class).getTime();

    client.close();
    client.close();

    assertThatThrownBy(call::execute)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The client is closed.");
    assertThatThrownBy(call::executeAsync)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The client is closed.");
  }
}
