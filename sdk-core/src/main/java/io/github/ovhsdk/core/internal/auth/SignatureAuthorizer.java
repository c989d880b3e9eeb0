package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.ServerTimeException;
import io.github.ovhsdk.core.internal.DaemonThreads;
import io.github.ovhsdk.core.internal.http.BytesBody;
import io.github.ovhsdk.core.internal.http.StepFailedException;
import io.github.ovhsdk.core.internal.http.WaitLimit;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Signs requests with an application's secret and the time on the API's clock.
 *
 * <p>What is signed is what is sent: a step behind this one that changes verb, URL or body makes
 * the signature wrong.
 */
final class SignatureAuthorizer implements Authorizer {
  private static final System.Logger LOGGER = System.getLogger("io.github.ovhsdk.auth");

  /**
   * The API tells whole seconds, so that two measurements of one difference are up to 1 s apart.
   */
  private static final Duration CLOCK_HAS_CHANGED = Duration.ofSeconds(2);

  // A time that is far off is answered with either (the second one: seen).
  private static final Set<String> DOUBTS = Set.of("INVALID_SIGNATURE", "QUERY_TIME_OUT");
  private static final Pattern DOUBT_IN_WORDS =
      Pattern.compile("invalid signature|out of time", Pattern.CASE_INSENSITIVE);

  private final ApplicationKey key;
  private final TimeEndpoint time;
  private final InstantSource clock;
  private final ExecutorService executor = DaemonThreads.pool("ovhcloud-sdk-time", 1);
  private final ApiClock apiClock;

  SignatureAuthorizer(ApplicationKey key, TimeEndpoint time, InstantSource clock) {
    this.key = key;
    this.time = time;
    this.clock = clock;
    this.apiClock = new ApiClock(time::fetch, clock, executor);
  }

  @Override
  public void authorise(Request request, Request.Builder authorised, WaitLimit limit)
      throws IOException {
    ClockDifference difference = apiClock.difference(limit);
    long timestamp = difference.applyTo(clock.instant()).getEpochSecond();
    authorised
        .header("X-Ovh-Application", key.applicationKey())
        .header("X-Ovh-Consumer", key.consumerKey())
        .header("X-Ovh-Timestamp", Long.toString(timestamp))
        .header(
            "X-Ovh-Signature",
            Signature.of(key, request.method(), sentUrl(request), sentBody(request), timestamp))
        .tag(ClockDifference.class, difference);
  }

  @Override
  public boolean renew(Request refused, ApiError error, WaitLimit limit) throws IOException {
    ClockDifference used = refused.tag(ClockDifference.class);
    if (used == null || !isDoubtOfTime(error)) {
      return false;
    }
    try {
      ClockDifference measured = apiClock.differenceOtherThan(used, limit);
      return measured.distanceTo(used).compareTo(CLOCK_HAS_CHANGED) >= 0;
    } catch (StepFailedException e) {
      if (e.getCause() instanceof ServerTimeException failure) {
        // The refusal says more: the clock is only one of its possible causes.
        LOGGER.log(
            Level.WARNING,
            "A call was refused for its signature, and whether the clock is the cause could not be"
                + " found out: {0}",
            failure.getMessage());
        return false;
      }
      throw e;
    }
  }

  private static boolean isDoubtOfTime(ApiError error) {
    return error
        .errorCode()
        .map(DOUBTS::contains)
        .orElseGet(
            () -> error.message().filter(text -> DOUBT_IN_WORDS.matcher(text).find()).isPresent());
  }

  private static String sentUrl(Request request) {
    HttpUrl url = request.url();
    // A fragment stays at home.
    return (url.encodedFragment() == null ? url : url.newBuilder().fragment(null).build())
        .toString();
  }

  private static byte[] sentBody(Request request) {
    if (request.body() == null) {
      return new byte[0];
    }
    if (request.body() instanceof BytesBody body) {
      return body.bytes();
    }
    throw new IllegalStateException("A body that is not at hand cannot be signed.");
  }

  @Override
  public void close() {
    executor.shutdown();
    time.close();
  }
}
