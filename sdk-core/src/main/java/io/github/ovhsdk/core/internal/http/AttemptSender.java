package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.OvhException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Sends one attempt through the chain of steps that OkHttp runs, and says what came of it. */
final class AttemptSender {
  private final Call.Factory http;
  private final LongSupplier nanoTime;

  AttemptSender(Call.Factory http, LongSupplier nanoTime) {
    this.http = http;
    this.nanoTime = nanoTime;
  }

  AttemptResult send(Exchange exchange) {
    Attempt attempt = exchange.attempt();
    Call call =
        http.newCall(exchange.request().request().newBuilder().tag(Attempt.class, attempt).build());
    call.addEventListener(attempt.way());
    exchange.ending().stopWith(call::cancel);
    Deadline limit = limit(exchange, call);
    try (Response response = call.execute()) {
      Outcome outcome = AnswerInterceptor.outcome(response);
      return outcome instanceof Outcome.Value value
          ? AttemptResult.answered(attempt, response, value.value())
          : AttemptResult.refused(attempt, response, Failures.of(attempt, response, outcome));
    } catch (RuntimeException e) {
      throw e;
    } catch (IOException e) {
      return AttemptResult.broken(attempt, failure(attempt, call, limit, e));
    } catch (Exception e) {
      // OkHttp is written in Kotlin and lets an InterruptedException through undeclared.
      IOException io = new IOException(e);
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        io = new InterruptedIOException("interrupted");
      }
      return AttemptResult.broken(attempt, failure(attempt, call, limit, io));
    } finally {
      if (limit != null) {
        limit.stop();
      }
    }
  }

  private @Nullable Deadline limit(Exchange exchange, Call call) {
    Duration timeout = exchange.options().attemptTimeout().orElse(null);
    if (timeout == null) {
      return null;
    }
    Deadline limit = new Deadline(timeout, nanoTime);
    limit.watch(call::cancel);
    return limit;
  }

  private static OvhException failure(
      Attempt attempt, Call call, @Nullable Deadline limit, IOException e) {
    Exchange exchange = attempt.exchange();
    if (limit != null
        && limit.isOver()
        && !exchange.ending().isEnded()
        && !exchange.deadline().isOver()) {
      return Failures.attemptTimeout(exchange, limit.total(), e);
    }
    return Failures.of(attempt, e, exchange.ending().isEnded() || call.isCanceled());
  }
}
