package io.github.ovhsdk.sandbox.internal.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param method the verb, in capitals
 * @param scheme what the client reached the sandbox with: {@code http} or {@code https}
 * @param url path and query exactly as they were sent, such as {@code /v1/ip/192.0.2.0%2F24?a=1}
 * @param headers the values of each header in their order, by its name in small letters
 * @param body the bytes as they were sent; empty where there are none
 */
public record ApiRequest(
    String method, String scheme, String url, Map<String, List<String>> headers, byte[] body) {

  /** A request over plain HTTP. */
  public ApiRequest(String method, String url, Map<String, List<String>> headers, byte[] body) {
    this(method, "http", url, headers, body);
  }

  /** Returns the first value of a header. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  /** Returns the path, without the query. */
  public String path() {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  /** Returns the query as it was sent, without its question mark; empty where there is none. */
  public String query() {
    int query = url.indexOf('?');
    return query < 0 ? "" : url.substring(query + 1);
  }

  /** Returns verb and path: headers, query and body may hold secrets. */
  @Override
  public String toString() {
    return method + " " + path();
  }
}
