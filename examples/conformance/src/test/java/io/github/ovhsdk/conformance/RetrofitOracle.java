package io.github.ovhsdk.conformance;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ListCall;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Retrofit itself: what it makes of the annotations that the SDK reads by itself. */
final class RetrofitOracle {

  /** What stands for any body: how one is written is not Retrofit's business. */
  static final String BODY = "a body";

  private final Retrofit retrofit;
  private @Nullable Request last;

  /**
   * Creates it.
   *
   * @param root what paths are appended to; ends in a slash
   */
  RetrofitOracle(String root) {
    retrofit =
        new Retrofit.Builder()
            .baseUrl(root)
            .client(new OkHttpClient())
            .addCallAdapterFactory(new Requests())
            .addConverterFactory(new Texts())
            .validateEagerly(true)
            .build();
  }

  /** Implements an interface; fails where a method of it is none that Retrofit can call. */
  <A> A create(Class<A> api) {
    return retrofit.create(api);
  }

  /** Returns the request of the last call. */
  Request request() {
    return Objects.requireNonNull(last);
  }

  /** Keeps the request, and answers nothing. */
  private final class Requests extends CallAdapter.Factory {
    @Override
    public @Nullable CallAdapter<?, ?> get(
        Type returnType, Annotation[] annotations, Retrofit retrofit) {
      Class<?> raw = getRawType(returnType);
      if (raw != ApiCall.class && raw != ListCall.class) {
        return null;
      }
      return new CallAdapter<ResponseBody, @Nullable Object>() {
        @Override
        public Type responseType() {
          return ResponseBody.class;
        }

        @Override
        public @Nullable Object adapt(Call<ResponseBody> call) {
          last = call.request();
          return null;
        }
      };
    }
  }

  private static final class Texts extends Converter.Factory {
    @Override
    public Converter<?, RequestBody> requestBodyConverter(
        Type type,
        Annotation[] parameterAnnotations,
        Annotation[] methodAnnotations,
        Retrofit retrofit) {
      return value -> RequestBody.create(BODY, MediaType.get("text/plain"));
    }

    @Override
    public @Nullable Converter<?, String> stringConverter(
        Type type, Annotation[] annotations, Retrofit retrofit) {
      for (Annotation annotation : annotations) {
        if (annotation instanceof retrofit2.http.Path) {
          return value ->
              URLEncoder.encode(text(value), StandardCharsets.UTF_8).replace("+", "%20");
        }
      }
      return null;
    }

    private static String text(Object value) {
      return value instanceof OffsetDateTime time
          ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)
          : value.toString();
    }
  }
}
