package io.github.ovhsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call: from what it needs before it can be sent to the end of its answer. Travels
 * through OkHttp's chain as the request's tag.
 */
final class Attempt implements WaitLimit {
  private final Exchange exchange;

  /** The attempt's own time; null where it has as long as the call. */
  private final @Nullable Deadline limit;

  private volatile @Nullable Runnable stop;
  private final Way way = new Way();
  private volatile boolean sending;
  private volatile @Nullable IOException unsent;
  private volatile @Nullable Request authorised;

  Attempt(Exchange exchange, @Nullable Deadline limit) {
    this.exchange = exchange;
    this.limit = limit;
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

  /** Has the attempt stopped when its own time is over. */
  void begin() {
    if (limit != null) {
      limit.watch(this::stop);
    }
  }

  /** Ends what {@link #begin} began. */
  void end() {
    if (limit != null) {
      limit.stop();
    }
  }

  @Override
  public long remainingNanos() {
    return exchange.remainingNanos();
  }

  @Override
  public void stopWith(Runnable stop) {
    this.stop = stop;
    exchange.stopWith(stop);
    if (limit != null && limit.isOver()) {
      stop.run();
    }
  }

  private void stop() {
    Runnable current = stop;
    if (current != null) {
      current.run();
    }
  }

  /** Returns the attempt's own time where that has ended it; null where it has not. */
  @Nullable Deadline exceeded() {
    return limit != null && limit.isOver() ? limit : null;
  }

  /** Returns how it gets to the server, as far as it has got. */
  Way way() {
    return way;
  }

  /** Notes that the request goes out now, or must have gone out since there is an answer. */
  void sending() {
    sending = true;
  }

  /** Notes that OkHttp failed with this before it had a connection, if so. */
  void failedConnecting(IOException failure) {
    if (!sending) {
      unsent = failure;
    }
  }

  /**
   * Notes what the attempt ended with. Unless that is what OkHttp failed with before it had a
   * connection, the request may have gone out: an interceptor of the application's may have sent it
   * some other way.
   */
  void failed(IOException failure) {
    if (failure != unsent) {
      sending = true;
    }
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
