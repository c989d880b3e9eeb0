package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.annotation.NoAuthentication;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.json.JsonValue;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;

/**
 * The two operations of {@code /auth} that consumer keys need. The generated interface has them
 * too, in a module that depends on this one.
 */
@OvhApi("v1 /auth")
public interface ConsumerKeyApi {

  /** Asks for a consumer key: the only operation that wants the application's key and no more. */
  @POST("v1/auth/credential")
  @NoAuthentication
  ApiCall<JsonValue> requestCredential(
      @Header("X-Ovh-Application") String applicationKey, @Body JsonValue body);

  /** Describes the credentials that the call is made with. */
  @GET("v1/auth/currentCredential")
  ApiCall<JsonValue> getCurrentCredential();
}
