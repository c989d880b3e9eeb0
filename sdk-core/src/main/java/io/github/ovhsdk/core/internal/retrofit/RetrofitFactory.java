package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.internal.http.Transport;
import java.net.URI;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** Puts Retrofit together: it makes requests of method calls, and that is all it does here. */
public final class RetrofitFactory {

  private RetrofitFactory() {}

  /**
   * Returns a Retrofit that implements annotated interfaces. A method is looked at when it is first
   * called.
   *
   * @param calls what Retrofit could send with: it wants one, and is never asked to
   * @param apiRoot what relative paths are appended to; ends in a slash
   * @param transport what carries the calls
   * @param unknownProperties whether bodies carry properties that a model does not know
   */
  public static Retrofit create(
      Call.Factory calls, URI apiRoot, Transport transport, boolean unknownProperties) {
    return create(calls, apiRoot, transport, unknownProperties, false);
  }

  /**
   * Returns a Retrofit that looks at all methods of an interface when it implements it, the types
   * of bodies and answers included, and fails where one is not as it has to be. Its calls can be
   * prepared, not executed. Slow: for tests.
   */
  public static Retrofit checking() {
    return create(
        new OkHttpClient(), URI.create("https://api.example/"), new NoTransport(), true, true);
  }

  private static Retrofit create(
      Call.Factory calls,
      URI apiRoot,
      Transport transport,
      boolean unknownProperties,
      boolean check) {
    return new Retrofit.Builder()
        .baseUrl(apiRoot.toString())
        .callFactory(calls)
        .addCallAdapterFactory(new ApiCallAdapterFactory(transport, check))
        .addConverterFactory(new JsonConverterFactory(unknownProperties, check))
        .validateEagerly(check)
        .build();
  }
}
