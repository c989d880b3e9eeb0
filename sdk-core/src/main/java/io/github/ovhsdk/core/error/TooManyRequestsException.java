package io.github.ovhsdk.core.error;

/** Thrown for status 429: too many calls in too short a time. */
public class TooManyRequestsException extends OvhApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public TooManyRequestsException(ApiError error) {
    super(error, hint(error));
  }

  private static String hint(ApiError error) {
    return "Too many calls in a short time: slow down, then repeat the call"
        + error.retryAfter().map(wait -> " in " + wait.toSeconds() + " seconds or later").orElse("")
        + ".";
  }
}
