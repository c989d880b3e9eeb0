package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.internal.http.DeprecationWarnings;
import io.github.ovhsdk.core.internal.http.Listeners;
import io.github.ovhsdk.core.internal.http.RetryBudget;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What a client shares with those that are derived from it. Thread-safe. */
final class ClientParts {
  private static final int ASYNC_THREADS = 64;
  private static final int FINISHER_THREADS = 4;

  private final ClientSettings settings;
  private final Time time;
  private final @Nullable ConnectionPool ownConnections;
  private final @Nullable ExecutorService ownExecutor;
  private final ExecutorService finishers =
      DaemonThreads.pool("ovhcloud-sdk-ended", FINISHER_THREADS);
  private final OkHttpClient http;
  private final String userAgent;
  private final Listeners listeners;
  private final DeprecationWarnings deprecations;
  private final RetryBudget budget;

  ClientParts(ClientSettings settings, Time time) {
    this.settings = settings;
    this.time = time;
    this.ownConnections =
        HttpBase.adjustment(settings.http()).base() == null ? HttpBase.connections() : null;
    this.http = HttpBase.create(settings, ownConnections);
    this.userAgent = UserAgent.of(settings.application());
    this.ownExecutor =
        settings.executor() == null ? DaemonThreads.pool("ovhcloud-sdk", ASYNC_THREADS) : null;
    this.listeners =
        new Listeners(settings.listeners(), settings.endpoint().name(), time::nanoTime);
    this.deprecations = new DeprecationWarnings(System.getLogger(DeprecationWarnings.LOGGER));
    this.budget = new RetryBudget(settings.retryBudget());
  }

  Endpoint endpoint() {
    return settings.endpoint();
  }

  boolean unknownProperties() {
    return settings.unknownProperties();
  }

  Time time() {
    return time;
  }

  /** Returns what sends, without any of our steps. */
  OkHttpClient http() {
    return http;
  }

  String userAgent() {
    return userAgent;
  }

  Executor executor() {
    return ownExecutor == null ? settings.executor() : ownExecutor;
  }

  /** Returns what finishes calls of which none of the client's threads has begun. */
  Executor finishers() {
    return finishers;
  }

  Listeners listeners() {
    return listeners;
  }

  DeprecationWarnings deprecations() {
    return deprecations;
  }

  RetryBudget budget() {
    return budget;
  }

  /** Closes what the clients share; they themselves are closed by then. */
  void close() {
    if (ownExecutor != null) {
      // All calls have been ended by now. What depends on them is not interrupted.
      ownExecutor.shutdown();
    }
    finishers.shutdown();
    if (ownConnections != null) {
      ownConnections.evictAll();
    }
  }
}
