package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.time.Duration;

/** The answers to calls that meet trouble. Whoever reads one is told that it was asked for. */
final class TroubleAnswers {

  private TroubleAnswers() {}

  /** What a proxy says for itself; it knows nothing of JSON. */
  static Answer gatewayTimeout() {
    return Answer.html(
        504,
        """
        <html><body><h1>504 Gateway Time-out</h1>
        The server didn't respond in time.
        </body></html>
        """);
  }

  static Answer tooManyRequests(Duration retryAfter) {
    // A program that comes back on the second must not be too early.
    long seconds = retryAfter.toSeconds() + (retryAfter.toNanosPart() == 0 ? 0 : 1);
    return Answer.error(
            429,
            "Client::TooManyRequests",
            "The sandbox was told to answer this call with status 429.")
        .withHeader("Retry-After", Long.toString(seconds));
  }

  static Answer error(int status) {
    return Answer.error(
        status,
        status < 500 ? "Client::Error" : "Server::Error",
        "The sandbox was told to answer this call with status " + status + ".");
  }
}
