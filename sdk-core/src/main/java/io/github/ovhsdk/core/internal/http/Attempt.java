package io.github.ovhsdk.core.internal.http;

import okhttp3.Interceptor;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** One attempt of a call; travels through the chain as the request's tag. */
final class Attempt {
  private final Exchange exchange;
  private final Way way = new Way();
  private volatile boolean sending;
  private volatile @Nullable Request authorised;

  Attempt(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns the attempt that the chain is working on. */
  static Attempt of(Interceptor.Chain chain) {
    Attempt attempt = chain.request().tag(Attempt.class);
    if (attempt == null) {
      throw new IllegalStateException("A request without its attempt got into the chain.");
    }
    return attempt;
  }

  Exchange exchange() {
    return exchange;
  }

  /** Returns how it gets to the server, as far as it has got. */
  Way way() {
    return way;
  }

  /** Notes that there is a connection and that the request goes out over it now. */
  void sending() {
    sending = true;
  }

  /** Returns whether the server may have seen the request. */
  boolean isSent() {
    return sending;
  }

  /** Notes what the request became with its credentials. */
  void authorised(Request request) {
    authorised = request;
  }

  /** Returns the request with its credentials; null where it got none. */
  @Nullable Request authorised() {
    return authorised;
  }
}
