package io.github.ovhsdk.sandbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says why a server did not start: which of its ports it was, and what the system has against it.
 */
final class ListenFailure {

  /** The end of what Jetty says of it, which is the one place that tells the port. */
  private static final Pattern PORT = Pattern.compile("Failed to bind to .*:(\\d+)");

  private ListenFailure() {}

  /**
   * Returns the exception to throw.
   *
   * @param port what to name if it is not told
   */
  static IllegalStateException of(BindAddress address, int port, Throwable failure) {
    String failed = String.valueOf(port);
    Throwable root = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Matcher matcher = PORT.matcher(String.valueOf(cause.getMessage()));
      if (matcher.find()) {
        failed = matcher.group(1);
      }
      root = cause;
    }
    return new IllegalStateException(
        "The sandbox cannot listen on port "
            + failed
            + " of "
            + address.number()
            + ": "
            + root.getMessage()
            + ".",
        failure);
  }
}
