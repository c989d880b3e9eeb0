package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.internal.http.Transport;
import java.net.URI;
import okhttp3.Call;
import retrofit2.Retrofit;

/** Puts Retrofit together: it makes requests of method calls, and that is all it does here. */
public final class RetrofitFactory {

  private RetrofitFactory() {}

  /**
   * Returns a Retrofit that implements annotated interfaces.
   *
   * @param calls what Retrofit could send with: it wants one, and is never asked to
   * @param apiRoot what relative paths are appended to; ends in a slash
   * @param transport what carries the calls
   * @param unknownProperties whether bodies carry properties that a model does not know
   * @param validateEagerly whether all methods of an interface are checked when it is implemented:
   *     slow, for tests
   */
  public static Retrofit create(
      Call.Factory calls,
      URI apiRoot,
      Transport transport,
      boolean unknownProperties,
      boolean validateEagerly) {
    return new Retrofit.Builder()
        .baseUrl(apiRoot.toString())
        .callFactory(calls)
        .addCallAdapterFactory(new ApiCallAdapterFactory(transport))
        .addConverterFactory(new JsonConverterFactory(unknownProperties))
        .validateEagerly(validateEagerly)
        .build();
  }
}
