package io.github.ovhsdk.core.internal.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * What has to be done before OkHttp takes over, and when it is through: it applies the call's own
 * limit on the time that connecting may take, undoes what the {@link NetworkInterceptor} did to the
 * answer, and notes a failure to connect: what failed so can be repeated without harm.
 */
public final class CallInterceptor implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Attempt attempt = Attempt.of(chain);
    Optional<Duration> limit = attempt.exchange().options().connectTimeout();
    Chain limited =
        limit.isEmpty()
            ? chain
            : chain.withConnectTimeout(milliseconds(limit.get()), TimeUnit.MILLISECONDS);
    try {
      return RetryAfterField.putBack(limited.proceed(chain.request()));
    } catch (IOException e) {
      attempt.failedConnecting(e);
      throw e;
    }
  }

  /** Returns a number that OkHttp takes; zero would mean that there is no limit. */
  private static int milliseconds(Duration limit) {
    return (int)
        Math.max(
            1,
            Math.min(
                Integer.MAX_VALUE,
                limit.toSeconds() > 1_000_000 ? Integer.MAX_VALUE : limit.toMillis()));
  }
}
