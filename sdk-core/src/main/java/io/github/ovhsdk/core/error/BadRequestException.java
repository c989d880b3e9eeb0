package io.github.ovhsdk.core.error;

/** Thrown for status 400: something in the request is not as the operation wants it. */
public class BadRequestException extends OvhApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public BadRequestException(ApiError error) {
    super(error, hint(error));
  }

  private static String hint(ApiError error) {
    return CredentialHint.of(error).orElse("");
  }
}
