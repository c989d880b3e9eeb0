package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.OvhException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong into the exception that callers see. */
final class Failures {

  private Failures() {}

  /** Returns the exception for an answer that is not a value. */
  static OvhException of(Attempt attempt, Response response, Outcome outcome) {
    if (outcome instanceof Outcome.Refusal refusal) {
      return response.code() == ProxyRefusal.STATUS && attempt.way().endsAtProxy()
          ? proxyRefusal(attempt)
          : OvhApiException.of(refusal.error());
    }
    Outcome.Unreadable unreadable = (Outcome.Unreadable) outcome;
    return new InvalidAnswerException(
        attempt.exchange().request().operation().name(),
        response.code(),
        response.header(Headers.QUERY_ID),
        unreadable.problem(),
        unreadable.cause());
  }

  /**
   * Returns the exception for an attempt that broke.
   *
   * @param ended whether the call was ended from outside: its future was cancelled or its client
   *     closed
   */
  static OvhException of(Attempt attempt, IOException failure, boolean ended) {
    IOException e = ProtocolErrors.unquoted(failure);
    Exchange exchange = attempt.exchange();
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
    if (ProxyRefusal.is(e)) {
      OvhException refusal = proxyRefusal(attempt);
      refusal.initCause(e);
      return refusal;
    }
    if (e instanceof InterruptedIOException && !(e instanceof SocketTimeoutException)) {
      return new CallCancelledException(failed + "its thread was interrupted.", e);
    }
    return ConnectionFailures.of(attempt, e);
  }

  private static OvhException proxyRefusal(Attempt attempt) {
    Exchange exchange = attempt.exchange();
    return OvhApiException.of(
        ApiError.builder(ProxyRefusal.STATUS)
            .operation(exchange.request().operation().name())
            .message(ProxyRefusal.clause(attempt.way(), exchange.request().request().url()))
            .attempts(exchange.attempts())
            .build());
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
