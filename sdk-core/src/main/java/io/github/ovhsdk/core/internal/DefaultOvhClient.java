package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.internal.auth.Authorizer;
import io.github.ovhsdk.core.internal.auth.Authorizers;
import io.github.ovhsdk.core.internal.http.AnswerInterceptor;
import io.github.ovhsdk.core.internal.http.AnswerReader;
import io.github.ovhsdk.core.internal.http.AuthorizeInterceptor;
import io.github.ovhsdk.core.internal.http.DeadlineInterceptor;
import io.github.ovhsdk.core.internal.http.HttpTransport;
import io.github.ovhsdk.core.internal.http.LogInterceptor;
import io.github.ovhsdk.core.internal.http.OwnRetriesInterceptor;
import io.github.ovhsdk.core.internal.http.UserAgentInterceptor;
import io.github.ovhsdk.core.internal.retrofit.RetrofitFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** The client: what the builder's settings come to. */
public final class DefaultOvhClient implements OvhClient {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final int ASYNC_THREADS = 64;
  private static final int IDLE_CONNECTIONS = 32;

  /** Below what servers allow: one that was closed at the other end fails the next call. */
  private static final int IDLE_SECONDS = 30;

  private final Endpoint endpoint;
  private final @Nullable ConnectionPool ownConnections;
  private final @Nullable ExecutorService ownExecutor;
  private final Authorizer authorizer;
  private final HttpTransport transport;
  private final Retrofit retrofit;
  private final ConcurrentMap<Class<?>, Object> apis = new ConcurrentHashMap<>();

  public DefaultOvhClient(ClientSettings settings) {
    this(settings, InstantSource.system(), System::nanoTime);
  }

  /** Creates a client that reads the time elsewhere. */
  DefaultOvhClient(ClientSettings settings, InstantSource clock, LongSupplier nanoTime) {
    this.endpoint = settings.endpoint();
    this.ownConnections =
        settings.okHttpClient() == null
            ? new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS)
            : null;
    OkHttpClient http = base(settings, ownConnections);
    String userAgent = UserAgent.of(settings.application());
    this.authorizer = Authorizers.create(settings.credentials(), endpoint, http, userAgent, clock);
    this.ownExecutor =
        settings.executor() == null ? DaemonThreads.pool("ovhcloud-sdk", ASYNC_THREADS) : null;
    Executor executor = settings.executor() == null ? ownExecutor : settings.executor();

    OkHttpClient chain =
        withSteps(
            http,
            List.of(
                new DeadlineInterceptor(),
                new AuthorizeInterceptor(endpoint, authorizer),
                new UserAgentInterceptor(userAgent),
                new LogInterceptor(System.getLogger(LogInterceptor.LOGGER), nanoTime),
                new AnswerInterceptor(new AnswerReader(endpoint.name()))));
    this.transport = new HttpTransport(chain, executor, settings.timeout(), nanoTime);
    // Retrofit makes calls to read the request off them: the application's event listener is not to
    // hear of those.
    OkHttpClient silent = http.newBuilder().eventListener(EventListener.NONE).build();
    this.retrofit =
        RetrofitFactory.create(silent, endpoint.apiRoot(), transport, settings.unknownProperties());
  }

  /** Returns what all requests are sent with, those for tokens too. */
  private static OkHttpClient base(
      ClientSettings settings, @Nullable ConnectionPool ownConnections) {
    OkHttpClient given = settings.okHttpClient();
    OkHttpClient.Builder http;
    if (given == null) {
      // The call's deadline is what limits silence; an answer may be long in coming.
      http =
          new OkHttpClient.Builder()
              .connectionPool(ownConnections)
              .connectTimeout(CONNECT_TIMEOUT)
              .readTimeout(Duration.ZERO)
              .writeTimeout(Duration.ZERO);
    } else {
      http = given.newBuilder();
    }
    if (settings.connectTimeout() != null) {
      http.connectTimeout(settings.connectTimeout());
    }
    // A cache knows nothing of accounts: it would answer one client with what another one read.
    return http.cache(null)
        .authenticator(Authenticator.NONE)
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .build();
  }

  /** Returns what sends with our steps around the interceptors that the application gave. */
  private static OkHttpClient withSteps(OkHttpClient http, List<Interceptor> steps) {
    OwnRetriesInterceptor ownRetries = new OwnRetriesInterceptor();
    OkHttpClient.Builder builder = http.newBuilder().dispatcher(new Dispatcher());
    builder.interceptors().addAll(0, steps);
    builder.interceptors().add(ownRetries);
    builder.networkInterceptors().add(0, ownRetries);
    return builder.build();
  }

  @Override
  public <A> A api(Class<A> api) {
    Arguments.required(api, "interface");
    if (!api.isInterface()) {
      throw new IllegalArgumentException(api.getName() + " is no interface.");
    }
    if (!api.isAnnotationPresent(OvhApi.class)) {
      throw new IllegalArgumentException(api.getName() + " has no annotation @OvhApi.");
    }
    return api.cast(apis.computeIfAbsent(api, retrofit::create));
  }

  @Override
  public Endpoint endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    transport.close();
    authorizer.close();
    if (ownExecutor != null) {
      // Calls that wait for a thread still get one: to learn that it is over.
      ownExecutor.shutdown();
    }
    if (ownConnections != null) {
      ownConnections.evictAll();
    }
  }

  @Override
  public String toString() {
    return "OvhClient[" + endpoint.name() + "]";
  }
}
