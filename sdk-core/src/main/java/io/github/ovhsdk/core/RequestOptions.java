package io.github.ovhsdk.core;

import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
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
  private final @Nullable Duration attemptTimeout;
  private final @Nullable Duration connectTimeout;
  private final @Nullable RetryPolicy retryPolicy;
  private final boolean repeatable;
  private final Map<String, String> headers;

  private RequestOptions(Builder builder) {
    this.timeout = builder.timeout;
    this.attemptTimeout = builder.attemptTimeout;
    this.connectTimeout = builder.connectTimeout;
    this.retryPolicy = builder.retryPolicy;
    this.repeatable = builder.repeatable;
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

  /** Returns options that only set the {@linkplain Builder#retryPolicy retry policy}. */
  public static RequestOptions retryPolicy(RetryPolicy policy) {
    return builder().retryPolicy(policy).build();
  }

  /**
   * Returns options that only say that the call {@linkplain Builder#repeatable may be repeated}.
   */
  public static RequestOptions repeatable() {
    return builder().repeatable().build();
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder with what is set here. */
  public Builder toBuilder() {
    return new Builder().put(this);
  }

  /** Returns how long the whole call may take, where it is set. */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /** Returns how long one attempt may take, where it is set. */
  public Optional<Duration> attemptTimeout() {
    return Optional.ofNullable(attemptTimeout);
  }

  /** Returns how long connecting to one address may take, where it is set. */
  public Optional<Duration> connectTimeout() {
    return Optional.ofNullable(connectTimeout);
  }

  /** Returns what decides about further attempts, where it is set. */
  public Optional<RetryPolicy> retryPolicy() {
    return Optional.ofNullable(retryPolicy);
  }

  /** Returns whether the call may be repeated whatever its verb. */
  public boolean isRepeatable() {
    return repeatable;
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
    return other == NONE ? this : this == NONE ? other : toBuilder().put(other).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RequestOptions that
        && Objects.equals(timeout, that.timeout)
        && Objects.equals(attemptTimeout, that.attemptTimeout)
        && Objects.equals(connectTimeout, that.connectTimeout)
        && Objects.equals(retryPolicy, that.retryPolicy)
        && repeatable == that.repeatable
        && headers.equals(that.headers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(timeout, attemptTimeout, connectTimeout, retryPolicy, repeatable, headers);
  }

  /** Returns what is set; of header fields the names only. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "RequestOptions[", "]");
    timeout().ifPresent(it -> text.add("timeout=" + it));
    attemptTimeout().ifPresent(it -> text.add("attemptTimeout=" + it));
    connectTimeout().ifPresent(it -> text.add("connectTimeout=" + it));
    retryPolicy().ifPresent(it -> text.add("retryPolicy=" + it));
    if (repeatable) {
      text.add("repeatable");
    }
    if (!headers.isEmpty()) {
      text.add("headers=" + headers.keySet());
    }
    return text.toString();
  }

  /** Builds options. Not thread-safe. */
  public static final class Builder {
    private @Nullable Duration timeout;
    private @Nullable Duration attemptTimeout;
    private @Nullable Duration connectTimeout;
    private @Nullable RetryPolicy retryPolicy;
    private boolean repeatable;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Builder() {}

    /** Sets what these options set, over what is set here. */
    private Builder put(RequestOptions options) {
      timeout = options.timeout == null ? timeout : options.timeout;
      attemptTimeout = options.attemptTimeout == null ? attemptTimeout : options.attemptTimeout;
      connectTimeout = options.connectTimeout == null ? connectTimeout : options.connectTimeout;
      retryPolicy = options.retryPolicy == null ? retryPolicy : options.retryPolicy;
      repeatable |= options.repeatable;
      headers.putAll(options.headers);
      return this;
    }

    /**
     * Sets how long the whole call may take, from {@code execute} to the last byte of the answer:
     * waiting for a thread or a token, and all attempts with the waits between them included.
     *
     * @throws IllegalArgumentException if it is not longer than zero
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Arguments.positive(timeout, "time-out");
      return this;
    }

    /**
     * Sets how long one attempt may take: one that is silent for too long is then given up early
     * enough for another one. Unless set, an attempt may use all the time that the call has.
     *
     * @throws IllegalArgumentException if it is not longer than zero
     */
    public Builder attemptTimeout(Duration attemptTimeout) {
      this.attemptTimeout = Arguments.positive(attemptTimeout, "attempt's time-out");
      return this;
    }

    /**
     * Sets how long to wait for a connection to one address of the host; shorter where another
     * address should be tried early.
     *
     * @throws IllegalArgumentException if it is not longer than zero
     */
    public Builder connectTimeout(Duration connectTimeout) {
      this.connectTimeout = Arguments.positive(connectTimeout, "connect time-out");
      return this;
    }

    /**
     * Sets what decides whether and when an attempt that failed is followed by another one; {@link
     * RetryPolicy#none()} where every failure is to surface at once.
     */
    public Builder retryPolicy(RetryPolicy retryPolicy) {
      this.retryPolicy = Arguments.required(retryPolicy, "retry policy");
      return this;
    }

    /**
     * Vouches that sending the request more than once does no harm. Calls whose verb says so are
     * repeated anyway; with this, a POST is too, after failures which leave open whether it was
     * carried out. (One of which nothing was sent is repeated in any case.)
     */
    public Builder repeatable() {
      this.repeatable = true;
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
