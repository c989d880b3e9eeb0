package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.error.ServerTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Asks the API for its time, which is a bare number of seconds since 1970. */
final class TimeEndpoint {

  /** What takes longer is no measurement of anything. */
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  /** From 2001 to 2286: neither zero nor milliseconds. */
  private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{9}");

  private final SideCalls calls;
  private final HttpUrl url;

  TimeEndpoint(OkHttpClient http, Endpoint endpoint, String userAgent) {
    this.calls = new SideCalls(http, userAgent, TIMEOUT);
    this.url = HttpUrl.get(endpoint.apiRoot()).resolve("v1/auth/time");
  }

  /**
   * Asks and waits for the answer.
   *
   * @throws ServerTimeException if there is no usable one
   */
  Instant fetch() {
    SideAnswer answer;
    try {
      answer = calls.send(new Request.Builder().url(url));
    } catch (NoAnswerException e) {
      throw failure(e.getMessage(), e.advice(), e.status(), e.getCause());
    }
    if (!answer.isSuccessful()) {
      throw failure("status " + answer.status(), null, answer.status(), null);
    }
    String text = answer.text().strip();
    if (!SECONDS.matcher(text).matches()) {
      throw failure(
          "the answer is no number of seconds since 1970 (is there a proxy or a sign-in page between"
              + " here and the API?)",
          null,
          answer.status(),
          null);
    }
    return Instant.ofEpochSecond(Long.parseLong(text));
  }

  private ServerTimeException failure(
      String reason, @Nullable String advice, @Nullable Integer status, @Nullable Throwable cause) {
    return new ServerTimeException(
        "The API's time, which calls are signed with, could not be had from "
            + url
            + ": "
            + reason
            + ". The call was not sent."
            + (advice == null ? "" : " " + advice),
        status,
        cause);
  }

  /** Ends the request that is under way, and lets no other begin. */
  void close() {
    calls.close();
  }
}
