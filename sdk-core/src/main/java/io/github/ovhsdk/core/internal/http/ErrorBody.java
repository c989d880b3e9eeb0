package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Reads errors: the gateway's shape, the applications' shape, and whatever else stands between here
 * and them.
 */
final class ErrorBody {
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]{0,100}>([^<]{1,200})", Pattern.CASE_INSENSITIVE);

  private ErrorBody() {}

  /**
   * Reads the error.
   *
   * @param error has what is known but for the body
   */
  static ApiError read(ApiError.Builder error, Response response, byte[] body) {
    JsonValue json = json(body);
    if (json != null) {
      return error
          .errorCode(text(json, "errorCode"))
          .errorClass(text(json, "class"))
          .message(text(json, "message"))
          .details(json.get("details"))
          .build();
    }
    return error.message(redirect(response, unstructured(response, body))).build();
  }

  /** Returns the body if it is a JSON object, whatever the content type says. */
  private static @Nullable JsonValue json(byte[] body) {
    try {
      JsonValue value = JsonValue.parse(body);
      return value.kind() == JsonValue.Kind.OBJECT ? value : null;
    } catch (JsonFormatException e) {
      return null;
    }
  }

  /** Returns a member as text: a string, or any other JSON as it is spelled. */
  private static @Nullable String text(JsonValue object, String name) {
    JsonValue value = object.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    return value.kind() == JsonValue.Kind.STRING ? value.asString() : value.toString();
  }

  /**
   * Says in a few words what came instead of an error of OVHcloud's; repeats no more than an HTML
   * page's title.
   */
  private static String unstructured(Response response, byte[] body) {
    if (body.length == 0) {
      return "without an explanation";
    }
    Matcher title =
        TITLE.matcher(new String(body, 0, Math.min(body.length, 2048), StandardCharsets.UTF_8));
    if (title.find()) {
      return "an HTML page titled '" + title.group(1).strip() + "'";
    }
    String type = response.header("Content-Type");
    return "content of type "
        + (type == null ? "unknown" : type)
        + " that is no error of the API's";
  }

  private static String redirect(Response response, String otherwise) {
    String location = response.isRedirect() ? response.header("Location") : null;
    HttpUrl target = location == null ? null : response.request().url().resolve(location);
    // Not the whole of it: paths and queries of sign-in pages carry secrets.
    return target == null
        ? otherwise
        : "a redirect to " + target.scheme() + "://" + target.host() + ":" + target.port();
  }
}
