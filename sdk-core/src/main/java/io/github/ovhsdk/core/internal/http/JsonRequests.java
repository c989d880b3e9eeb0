package io.github.ovhsdk.core.internal.http;

import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Begins requests the way this API wants all of them: JSON there, JSON back. */
public final class JsonRequests {
  private static final String JSON = "application/json";
  private static final Set<String> BODILESS = Set.of("GET", "HEAD");

  /** Without a body these are sent with one of zero bytes: servers want a length. */
  private static final Set<String> BODIED = Set.of("POST", "PUT", "PATCH");

  private static final BytesBody EMPTY = new BytesBody(new byte[0]);

  private JsonRequests() {}

  /** Returns whether such a request can have a body. */
  public static boolean mayHaveBody(String verb) {
    return !BODILESS.contains(verb);
  }

  /**
   * Returns a request that lacks credentials only.
   *
   * @param body JSON in UTF-8; null where there is none
   */
  public static Request.Builder begin(String verb, HttpUrl url, byte @Nullable [] body) {
    Request.Builder request =
        new Request.Builder().url(url).method(verb, body(verb, body)).header("Accept", JSON);
    return body == null || body.length == 0 ? request : request.header("Content-Type", JSON);
  }

  private static @Nullable BytesBody body(String verb, byte @Nullable [] body) {
    return body != null ? new BytesBody(body) : BODIED.contains(verb) ? EMPTY : null;
  }

  /**
   * Appends a parameter to a query, encoded.
   *
   * @param query empty, or the parameters before
   */
  public static void appendParameter(StringBuilder query, String name, String value) {
    query
        .append(query.length() == 0 ? "" : "&")
        .append(PercentEncoding.encode(name))
        .append('=')
        .append(PercentEncoding.encode(value));
  }
}
