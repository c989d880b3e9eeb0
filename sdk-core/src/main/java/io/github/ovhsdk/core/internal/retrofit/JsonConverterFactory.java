package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.internal.http.BytesBody;
import io.github.ovhsdk.core.internal.http.PercentEncoding;
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
      TypeCheck.check(type);
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
        return value -> pathSegment(path.value(), JsonCodec.text(value));
      }
    }
    return JsonCodec::text;
  }

  /**
   * Returns the text encoded as one segment of a path. What could make the path another one is
   * refused: an empty value would turn the path of one thing into that of the collection.
   */
  private static String pathSegment(String name, String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "Path parameter \"" + name + "\" value must not be empty.");
    }
    if (text.equals(".") || text.equals("..")) {
      throw new IllegalArgumentException(
          "Path parameter \"" + name + "\" value must not be '.' or '..'.");
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw new IllegalArgumentException(
            "Path parameter \"" + name + "\" value must not contain control characters.");
      }
    }
    try {
      return PercentEncoding.encode(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Path parameter \"" + name + "\" value has half a surrogate pair.", e);
    }
  }
}
