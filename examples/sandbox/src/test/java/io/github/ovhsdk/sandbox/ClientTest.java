package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.annotation.NoAuthentication;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.error.UnauthorizedException;
import io.github.ovhsdk.core.json.JsonValue;
import org.junit.jupiter.api.Test;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Path;

/** The sandbox as the SDK's own client sees it. */
class ClientTest {

  @OvhApi("v1 /me")
  interface MeApi {

    @GET("v1/me")
    ApiCall<JsonValue> getMe();

    @PATCH("v1/me")
    ApiCall<JsonValue> patchMe();

    @NoAuthentication
    @GET("v1/auth/time")
    ApiCall<Long> getTime();

    @GET("v1/ip/{ip}")
    ApiCall<JsonValue> getIp(@Path(value = "ip", encoded = true) String ip);
  }

  @Test
  void client_ofTheSandbox_signsInAndCalls() {
    try (Sandbox sandbox = Sandbox.builder().clock(new MutableClock()).start()) {
      MeApi me = sandbox.client().api(MeApi.class);

      assertThat(me.getMe().execute().get("country")).isNotNull();
      assertThat(me.getIp("192.0.2.0/24").execute().get("ip"))
          .isEqualTo(JsonValue.of("192.0.2.0/24"));
      assertThat(me.getTime().execute()).isEqualTo(1769860800L);
    }
  }

  @Test
  void client_operationThatThereIsNot_failsWithTheQueryId() {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThatThrownBy(() -> sandbox.client().api(MeApi.class).patchMe().execute())
          .isInstanceOfSatisfying(
              NotFoundException.class,
              error -> {
                assertThat(error.isOperationUnknown()).isTrue();
                assertThat(error).hasMessageContaining("EU.sandbox-1.");
              });
    }
  }

  @Test
  void client_withoutCredentials_isUnauthorized() {
    try (Sandbox sandbox = Sandbox.start();
        OvhClient client =
            OvhClient.builder()
                .endpoint(sandbox.endpoint())
                .credentials(Credentials.none())
                .build()) {
      MeApi me = client.api(MeApi.class);

      assertThat(me.getTime().execute()).isPositive();
      assertThatThrownBy(() -> me.getMe().execute()).isInstanceOf(UnauthorizedException.class);
    }
  }
}
