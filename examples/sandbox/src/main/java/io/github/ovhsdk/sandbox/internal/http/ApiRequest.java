package io.github.ovhsdk.sandbox.internal.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param method the verb, in capitals
 * @param url path and query exactly as they were sent, such as {@code /v1/ip/192.0.2.0%2F24?a=1}
 * @param headers the values of each header in their order, by its name in small letters
 * @param body the bytes as they were sent; empty where there are none
 */
public record ApiRequest(
    String method, String url, Map<String, List<String>> headers, byte[] body) {

  /** Returns the first value of a header. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  /** Returns the path, without the query. */
  public String path() {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }
}
