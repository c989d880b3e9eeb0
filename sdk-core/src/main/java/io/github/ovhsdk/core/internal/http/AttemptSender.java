package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.OvhException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Makes one attempt, and says what came of it: completes the request, sends it, and reads the
 * answer to its end. A body that is cut short is a failure of the attempt like any other.
 *
 * <p>What happens here could be steps of OkHttp's chain. It is not, since each step there, and each
 * copy of request or answer to hand something on, costs memory in every call.
 */
public final class AttemptSender {
  private final Call.Factory http;
  private final RequestFinisher finisher;
  private final AnswerReader reader;
  private final AttemptLog log;
  private final LongSupplier nanoTime;

  /**
   * Creates a sender.
   *
   * @param http what sends
   * @param nanoTime what the attempts' own limits are measured with
   */
  public AttemptSender(
      Call.Factory http,
      RequestFinisher finisher,
      AnswerReader reader,
      AttemptLog log,
      LongSupplier nanoTime) {
    this.http = http;
    this.finisher = finisher;
    this.reader = reader;
    this.log = log;
    this.nanoTime = nanoTime;
  }

  AttemptResult send(Exchange exchange) {
    Attempt attempt = exchange.attempt(limit(exchange));
    try {
      if (exchange.deadline().isOver()) {
        throw new DeadlineExceededException(null);
      }
      return send(attempt, finisher.finish(attempt));
    } catch (IOException e) {
      return AttemptResult.broken(attempt, failure(attempt, e, false));
    } finally {
      attempt.end();
    }
  }

  private AttemptResult send(Attempt attempt, Request request) {
    Exchange exchange = attempt.exchange();
    Call call = http.newCall(request);
    call.addEventListener(attempt.way());
    attempt.stopWith(call::cancel);
    long start = log.start();
    try (Response response = execute(call)) {
      attempt.sending();
      Outcome outcome = reader.read(exchange, response, response.body(), call::isCanceled);
      log.answered(exchange, response, start);
      return outcome instanceof Outcome.Value value
          ? AttemptResult.answered(attempt, response, value.value())
          : AttemptResult.refused(attempt, response, Failures.of(attempt, response, outcome));
    } catch (IOException e) {
      attempt.failed(e);
      log.broken(exchange, e, start);
      return AttemptResult.broken(attempt, failure(attempt, e, call.isCanceled()));
    }
  }

  private static Response execute(Call call) throws IOException {
    try {
      return call.execute();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // OkHttp is written in Kotlin and lets an InterruptedException through undeclared.
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      }
      throw new IOException(e);
    }
  }

  private @Nullable Deadline limit(Exchange exchange) {
    Duration timeout = exchange.options().attemptTimeout().orElse(null);
    return timeout == null ? null : new Deadline(timeout, nanoTime);
  }

  /**
   * Returns what callers see of a failure.
   *
   * @param cancelled whether what was being sent has been cancelled, by whomever
   */
  private static OvhException failure(Attempt attempt, IOException e, boolean cancelled) {
    Exchange exchange = attempt.exchange();
    boolean ended = exchange.ending().isEnded();
    boolean over = exchange.deadline().isOver();
    Deadline exceeded = attempt.exceeded();
    if (exceeded != null && !ended && !over) {
      return Failures.attemptTimeout(exchange, exceeded.total(), e);
    }
    if (over && !(e instanceof StepFailedException || e instanceof DeadlineExceededException)) {
      return Failures.timeout(exchange, ProtocolErrors.unquoted(e));
    }
    return Failures.of(attempt, e, ended || cancelled);
  }
}
