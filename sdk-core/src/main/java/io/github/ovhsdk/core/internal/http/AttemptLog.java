package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.internal.Text;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import okhttp3.Response;

/**
 * Logs each attempt in one line, at level DEBUG: operation, status or kind of failure, time, query
 * id. Of the request it names the operation only: values in paths and queries, header fields and
 * bodies are never logged.
 */
public final class AttemptLog {

  /** The name of the logger. */
  public static final String LOGGER = "io.github.ovhsdk.http";

  private final System.Logger logger;
  private final LongSupplier nanoTime;

  public AttemptLog(System.Logger logger, LongSupplier nanoTime) {
    this.logger = logger;
    this.nanoTime = nanoTime;
  }

  /** Returns the time from which on an attempt is measured. */
  long start() {
    return nanoTime.getAsLong();
  }

  void answered(Exchange exchange, Response response, long start) {
    if (!logger.isLoggable(Level.DEBUG)) {
      return;
    }
    String queryId = response.header(Headers.QUERY_ID);
    logger.log(
        Level.DEBUG,
        "{0} -> {1} in {2} ms{3}",
        exchange.request().operation().name(),
        String.valueOf(response.code()),
        millisSince(start),
        queryId == null ? "" : ", query id " + Text.line(queryId));
  }

  /** The failure itself reaches the caller: its message is not repeated here. */
  void broken(Exchange exchange, IOException failure, long start) {
    if (!logger.isLoggable(Level.DEBUG)) {
      return;
    }
    logger.log(
        Level.DEBUG,
        "{0} -> {1} after {2} ms",
        exchange.request().operation().name(),
        failure.getClass().getSimpleName(),
        millisSince(start));
  }

  private String millisSince(long start) {
    return String.valueOf(TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - start));
  }
}
