package io.github.ovhsdk.core.error;

import io.github.ovhsdk.core.internal.Text;

/** Thrown for status 401: there are no credentials, or not valid ones. */
public class UnauthorizedException extends OvhApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public UnauthorizedException(ApiError error) {
    super(error, hint(error));
  }

  private static String hint(ApiError error) {
    return CredentialHint.of(error)
        .orElseGet(
            () ->
                "Are the credentials valid, not expired, and made for "
                    + error
                        .endpoint()
                        .map(name -> "the endpoint " + Text.line(name))
                        .orElse("this endpoint")
                    + "?");
  }
}
