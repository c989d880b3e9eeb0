package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.internal.Text;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong into the exception that callers see. */
final class Failures {

  /** What OkHttp says when a proxy's 407 to a tunnel stands; to a plain request it is an answer. */
  private static final String PROXY_REFUSAL = "Failed to authenticate with proxy";

  private Failures() {}

  /** Returns the exception for an answer that is not a value. */
  static OvhException of(Exchange exchange, Response response, Outcome outcome) {
    if (outcome instanceof Outcome.Refusal refusal) {
      return OvhApiException.of(refusal.error());
    }
    Outcome.Unreadable unreadable = (Outcome.Unreadable) outcome;
    return new InvalidAnswerException(
        exchange.request().operation().name(),
        response.code(),
        response.header(Headers.QUERY_ID),
        unreadable.problem(),
        unreadable.cause());
  }

  /**
   * Returns the exception for an exchange that broke.
   *
   * @param ended whether the call was ended from outside: its future was cancelled or its client
   *     closed
   * @param sent whether there was a connection, so that the server may have seen the request
   */
  static OvhException of(Exchange exchange, IOException failure, boolean ended, boolean sent) {
    IOException e = ProtocolErrors.unquoted(failure);
    String failed = exchange.failed();
    if (e instanceof DeadlineExceededException) {
      return timeout(exchange, e.getCause());
    }
    if (e.getClass() == InterruptedIOException.class && "timeout".equals(e.getMessage())) {
      // OkHttp's own limit on a whole call, for which it cancels the call.
      return new CallTimeoutException(
          failed
              + "it was not over within the call time-out of the OkHttpClient that the client was"
              + " built with.",
          e);
    }
    if (ended) {
      return exchange.deadline().isOver()
          ? timeout(exchange, e)
          : new CallCancelledException(
              failed + "it was cancelled, or its client was closed meanwhile.", e);
    }
    if (e instanceof StepFailedException step) {
      return step.failure();
    }
    if (PROXY_REFUSAL.equals(e.getMessage())) {
      OvhException refusal =
          OvhApiException.of(
              ApiError.builder(HttpURLConnection.HTTP_PROXY_AUTH)
                  .operation(exchange.request().operation().name())
                  .attempts(exchange.attempts())
                  .build());
      refusal.initCause(e);
      return refusal;
    }
    String host = authority(exchange.request().request().url());
    if (e instanceof SocketTimeoutException) {
      boolean connecting =
          String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("connect");
      return new CallTimeoutException(
          failed
              + (connecting
                  ? "no connection to " + host + " came about in time. Nothing was sent."
                  : "the connection to " + host + " was silent for too long."),
          e);
    }
    if (e instanceof InterruptedIOException) {
      return new CallCancelledException(failed + "its thread was interrupted.", e);
    }
    if (e instanceof UnknownHostException) {
      return new TransportException(
          failed
              + "the host "
              + host
              + " has no known address. Is the endpoint right, and is there a network? Nothing was sent.",
          e);
    }
    if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
      return new TransportException(
          failed + "no connection to " + host + " came about. Nothing was sent.", e);
    }
    if (e instanceof SSLException && !sent) {
      return new TransportException(
          failed
              + "the encrypted connection to "
              + host
              + " failed"
              + reason(e)
              + " Is a proxy in between whose certificate this JVM does not trust?",
          e);
    }
    return new TransportException(
        sent
            ? failed
                + "the connection to "
                + host
                + " broke before the answer was complete"
                + reason(e)
            : failed
                + "no connection to "
                + host
                + " came about"
                + reason(e)
                + " Nothing was sent.",
        e);
  }

  /**
   * Returns the exception for an attempt that took too long.
   *
   * @param limit how long it was allowed to take
   */
  static CallTimeoutException attemptTimeout(
      Exchange exchange, Duration limit, @Nullable Throwable cause) {
    return new CallTimeoutException(
        exchange.failed()
            + "the attempt was not over within "
            + limit
            + ", the time that one attempt may take. RequestOptions.attemptTimeout sets another one.",
        cause);
  }

  private static String authority(HttpUrl url) {
    return url.port() == HttpUrl.defaultPort(url.scheme())
        ? url.host()
        : url.host() + ":" + url.port();
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? "." : ": " + Text.clause(e.getMessage()) + ".";
  }

  /** Returns the exception for a call that took too long. */
  static CallTimeoutException timeout(Exchange exchange, @Nullable Throwable cause) {
    return new CallTimeoutException(
        exchange.failed()
            + "it was not over within "
            + exchange.deadline().total()
            + ", the time that the call may take in all."
            + " RequestOptions.timeout sets another one.",
        cause);
  }
}
