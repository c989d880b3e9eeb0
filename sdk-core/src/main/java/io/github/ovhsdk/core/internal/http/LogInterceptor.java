package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.internal.Text;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Logs each attempt in one line, at level DEBUG: operation, status or kind of failure, time, query
 * id. Of the request it names the operation only: values in paths and queries, header fields and
 * bodies are never logged.
 */
public final class LogInterceptor implements Interceptor {

  /** The name of the logger. */
  public static final String LOGGER = "io.github.ovhsdk.http";

  private final System.Logger logger;
  private final LongSupplier nanoTime;

  public LogInterceptor(System.Logger logger, LongSupplier nanoTime) {
    this.logger = logger;
    this.nanoTime = nanoTime;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    if (!logger.isLoggable(Level.DEBUG)) {
      return chain.proceed(chain.request());
    }
    String operation = Exchange.of(chain).request().operation().name();
    long start = nanoTime.getAsLong();
    try {
      Response response = chain.proceed(chain.request());
      String queryId = response.header(Headers.QUERY_ID);
      logger.log(
          Level.DEBUG,
          "{0} -> {1} in {2} ms{3}",
          operation,
          String.valueOf(response.code()),
          millisSince(start),
          queryId == null ? "" : ", query id " + Text.line(queryId));
      return response;
    } catch (IOException e) {
      // The failure itself reaches the caller: its message is not repeated here.
      logger.log(
          Level.DEBUG,
          "{0} -> {1} after {2} ms",
          operation,
          e.getClass().getSimpleName(),
          millisSince(start));
      throw e;
    }
  }

  private String millisSince(long start) {
    return String.valueOf(TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - start));
  }
}
