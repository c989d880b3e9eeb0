package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.internal.http.HttpCall;
import io.github.ovhsdk.core.internal.http.HttpListCall;
import io.github.ovhsdk.core.internal.http.ListOf;
import io.github.ovhsdk.core.internal.http.Transport;
import io.github.ovhsdk.core.internal.json.JsonCodec;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/** Makes the methods of annotated interfaces return {@link ApiCall} and {@link ListCall}. */
final class ApiCallAdapterFactory extends CallAdapter.Factory {
  private final Transport transport;
  private final boolean check;

  /**
   * Creates a factory.
   *
   * @param check whether to find out right away if the answers' types can be read
   */
  ApiCallAdapterFactory(Transport transport, boolean check) {
    this.transport = transport;
    this.check = check;
  }

  @Override
  public @Nullable CallAdapter<?, ?> get(
      Type returnType, Annotation[] annotations, Retrofit retrofit) {
    Class<?> raw = getRawType(returnType);
    if (raw != ApiCall.class && raw != ListCall.class) {
      return null;
    }
    if (!(returnType instanceof ParameterizedType generic)) {
      throw new IllegalArgumentException(
          raw.getSimpleName() + " must say what the operation answers.");
    }
    Type answer = getParameterUpperBound(0, generic);
    if (check) {
      JsonCodec.requireKnown(answer);
    }
    RequestPreparer preparer = new RequestPreparer(OperationAnnotations.read(annotations));
    return raw == ApiCall.class
        ? new Adapter<>(call -> new HttpCall<>(transport, preparer.prepare(call), answer))
        : new Adapter<>(
            call -> new HttpListCall<>(transport, preparer.prepare(call), new ListOf(answer)));
  }

  /** How Retrofit wants it said that its own call is turned into ours. */
  private record Adapter<C>(Conversion<C> conversion) implements CallAdapter<ResponseBody, C> {

    @Override
    public Type responseType() {
      // Retrofit makes the request only; answers do not pass through it.
      return ResponseBody.class;
    }

    @Override
    public C adapt(Call<ResponseBody> call) {
      return conversion.of(call);
    }
  }

  private interface Conversion<C> {
    C of(Call<?> call);
  }
}
