package io.github.ovhsdk.core;

import io.github.ovhsdk.core.internal.Arguments;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request, complete but for what is added as it leaves: the credentials, the user agent, and the
 * fields of the connection ({@code Host}, {@code Content-Length}, {@code Accept-Encoding}). The URL
 * and the body are, byte for byte, those that go out. Immutable; two requests are equal when
 * everything in them is.
 */
public final class PreparedRequest {
  private final String operation;
  private final String method;
  private final URI url;
  private final Map<String, String> headers;
  private final byte @Nullable [] body;
  private final boolean authenticated;

  private PreparedRequest(Builder builder) {
    this.operation = builder.operation;
    this.method = builder.method;
    this.url = builder.url;
    this.headers = new TreeMap<>(builder.headers);
    this.body = builder.body;
    this.authenticated = builder.authenticated;
  }

  /**
   * Returns a builder.
   *
   * @param method the verb, such as {@code GET}
   * @param url the absolute URL, percent-encoded
   * @throws IllegalArgumentException if the verb is not made of letters, or the URL is not absolute
   *     or names a user
   */
  public static Builder builder(String method, URI url) {
    return new Builder(method, url);
  }

  /**
   * Returns the operation with its path as a template, such as {@code v1 POST
   * /vps/{serviceName}/reboot}.
   */
  public String operation() {
    return operation;
  }

  /** Returns the verb, in capitals. */
  public String method() {
    return method;
  }

  /** Returns the URL with its query, exactly as sent. */
  public URI url() {
    return url;
  }

  /** Returns the header fields. None of them is a credential. */
  public HttpHeaders headers() {
    Map<String, List<String>> fields = new TreeMap<>();
    headers.forEach((name, value) -> fields.put(name, List.of(value)));
    return HttpHeaders.of(fields, (name, value) -> true);
  }

  /**
   * Returns a copy of the body, exactly as sent; empty where the request has none, not even one of
   * zero bytes.
   */
  public Optional<byte[]> body() {
    return Optional.ofNullable(body).map(byte[]::clone);
  }

  /** Returns whether the client adds its credentials as the request leaves. */
  public boolean isAuthenticated() {
    return authenticated;
  }

  /** Returns a builder with what is set here. */
  public Builder toBuilder() {
    Builder builder = new Builder(method, url);
    builder.operation = operation;
    builder.headers.putAll(headers);
    builder.body = body;
    builder.authenticated = authenticated;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PreparedRequest that
        && operation.equals(that.operation)
        && method.equals(that.method)
        && url.equals(that.url)
        && headers.equals(that.headers)
        && Arrays.equals(body, that.body)
        && authenticated == that.authenticated;
  }

  @Override
  public int hashCode() {
    return Objects.hash(operation, method, url, headers, Arrays.hashCode(body), authenticated);
  }

  /**
   * Returns the operation, the URL without its query, and the size of the body: no query, no header
   * field and no body, which may hold secrets.
   */
  @Override
  public String toString() {
    String text = url.toString();
    int query = text.indexOf('?');
    return "PreparedRequest["
        + operation
        + ", "
        + method
        + " "
        + (query < 0 ? text : text.substring(0, query) + "?…")
        + (body == null ? "" : ", " + body.length + " bytes")
        + "]";
  }

  /** Builds a request. Not thread-safe. */
  public static final class Builder {
    private final String method;
    private final URI url;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String operation;
    private byte @Nullable [] body;
    private boolean authenticated = true;

    private Builder(String method, URI url) {
      this.method = Arguments.text(method, "verb").toUpperCase(Locale.ROOT);
      if (!this.method.matches("[A-Z]+")) {
        throw new IllegalArgumentException("A verb is made of letters only.");
      }
      this.url = Arguments.required(url, "URL");
      if (!url.isAbsolute() || url.isOpaque()) {
        throw new IllegalArgumentException("The URL of a request must be absolute.");
      }
      String authority = url.getRawAuthority();
      if (authority != null && authority.indexOf('@') >= 0) {
        throw new IllegalArgumentException(
            "The URL of a request names a user: credentials are given apart from the URL.");
      }
      this.operation = this.method + " " + url.getRawPath();
    }

    /** Sets the name of the operation; verb and path of the URL unless set. */
    public Builder operation(String operation) {
      this.operation = Arguments.text(operation, "operation");
      return this;
    }

    /**
     * Sets a header field.
     *
     * @throws IllegalArgumentException if the name is no header name, or if the value has
     *     characters other than visible ASCII and spaces
     */
    public Builder header(String name, String value) {
      String field = Arguments.headerName(name);
      headers.put(
          field, Arguments.headerCharacters(value, "value of the header field '" + field + "'"));
      return this;
    }

    /** Sets the body: the bytes as they are, copied. Zero bytes are a body too. */
    public Builder body(byte[] body) {
      this.body = Arguments.required(body, "body").clone();
      return this;
    }

    /** Sets whether the client adds its credentials; it does unless told otherwise. */
    public Builder authenticated(boolean authenticated) {
      this.authenticated = authenticated;
      return this;
    }

    /**
     * Builds the request.
     *
     * @throws IllegalArgumentException if it has a body that its verb cannot have
     */
    public PreparedRequest build() {
      if (body != null && (method.equals("GET") || method.equals("HEAD"))) {
        throw new IllegalArgumentException("A " + method + " request has no body.");
      }
      return new PreparedRequest(this);
    }
  }
}
