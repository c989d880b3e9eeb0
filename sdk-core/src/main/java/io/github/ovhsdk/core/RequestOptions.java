package io.github.ovhsdk.core;

import io.github.ovhsdk.core.internal.Arguments;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one call does differently from its client's defaults. Immutable; what is not set is left as
 * it is.
 *
 * <pre>{@code
 * vps.rebootVps("vps-1").with(RequestOptions.timeout(Duration.ofSeconds(5))).execute();
 * }</pre>
 */
public final class RequestOptions {
  private static final RequestOptions NONE = builder().build();

  /** Header fields that belong to the transport, to the credentials or to the client's builder. */
  private static final Set<String> RESERVED =
      Set.of(
          "accept-encoding",
          "authorization",
          "connection",
          "content-length",
          "content-type",
          "cookie",
          "expect",
          "host",
          "keep-alive",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "user-agent",
          "x-ovh-application",
          "x-ovh-consumer",
          "x-ovh-signature",
          "x-ovh-timestamp");

  private final @Nullable Duration timeout;
  private final Map<String, String> headers;

  private RequestOptions(Builder builder) {
    this.timeout = builder.timeout;
    this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
  }

  /** Returns options that change nothing. */
  public static RequestOptions none() {
    return NONE;
  }

  /** Returns options that only set the {@linkplain Builder#timeout time-out}. */
  public static RequestOptions timeout(Duration timeout) {
    return builder().timeout(timeout).build();
  }

  /** Returns options that only add a {@linkplain Builder#header header field}. */
  public static RequestOptions header(String name, String value) {
    return builder().header(name, value).build();
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder with what is set here. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timeout = timeout;
    builder.headers.putAll(headers);
    return builder;
  }

  /** Returns how long the whole call may take, where it is set. */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /** Returns the additional header fields; names in lower case, unmodifiable. */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * Returns these options with those that {@code other} sets put over them; header fields are
   * replaced one by one.
   */
  public RequestOptions merge(RequestOptions other) {
    Builder merged = toBuilder();
    if (other.timeout != null) {
      merged.timeout = other.timeout;
    }
    merged.headers.putAll(other.headers);
    return merged.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RequestOptions that
        && Objects.equals(timeout, that.timeout)
        && headers.equals(that.headers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(timeout, headers);
  }

  /** Returns what is set; of header fields the names only. */
  @Override
  public String toString() {
    return "RequestOptions[timeout=" + timeout + ", headers=" + headers.keySet() + "]";
  }

  /** Builds options. Not thread-safe. */
  public static final class Builder {
    private @Nullable Duration timeout;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets how long the whole call may take, from {@code execute} to the last byte of the answer,
     * waiting for a token included.
     *
     * @throws IllegalArgumentException if it is not longer than zero
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Arguments.positive(timeout, "time-out");
      return this;
    }

    /**
     * Adds a header field, or replaces the one of that name.
     *
     * @throws IllegalArgumentException if the name is no header name or belongs to the transport or
     *     to the credentials, or if the value has characters other than visible ASCII and spaces
     */
    public Builder header(String name, String value) {
      String key = Arguments.headerName(name).toLowerCase(Locale.ROOT);
      if (RESERVED.contains(key)) {
        throw new IllegalArgumentException(
            "The header field '"
                + key
                + "' belongs to the client: it follows from how that is built, the body or the"
                + " connection.");
      }
      headers.put(key, Arguments.headerText(value, "value of the header field '" + key + "'"));
      return this;
    }

    /** Builds the options. */
    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
