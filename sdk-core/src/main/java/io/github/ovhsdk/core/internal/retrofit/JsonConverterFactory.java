package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.internal.http.BytesBody;
import io.github.ovhsdk.core.internal.http.PathSegment;
import io.github.ovhsdk.core.internal.json.JsonCodec;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Path;

/** Turns arguments into what is sent: bodies into JSON, the rest into text. */
final class JsonConverterFactory extends Converter.Factory {
  private final boolean unknownProperties;
  private final boolean check;

  /**
   * Creates a factory.
   *
   * @param unknownProperties whether bodies carry properties that a model does not know
   * @param check whether to find out right away if the bodies' types can be written
   */
  JsonConverterFactory(boolean unknownProperties, boolean check) {
    this.unknownProperties = unknownProperties;
    this.check = check;
  }

  @Override
  public Converter<?, RequestBody> requestBodyConverter(
      Type type,
      Annotation[] parameterAnnotations,
      Annotation[] methodAnnotations,
      Retrofit retrofit) {
    if (check) {
      JsonCodec.requireKnown(type);
    }
    return value -> new BytesBody(JsonCodec.writeBody(value, unknownProperties));
  }

  @Override
  public Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof Path path) {
        if (!path.encoded()) {
          throw new IllegalArgumentException(
              "The path parameter '" + path.value() + "' must be declared encoded = true.");
        }
        return value -> PathSegment.encode(path.value(), JsonCodec.text(value));
      }
    }
    return JsonCodec::text;
  }
}
