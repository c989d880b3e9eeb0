package io.github.ovhsdk.core.error;

import io.github.ovhsdk.core.internal.Text;

/**
 * Thrown for status 404: the resource does not exist, or this endpoint does not have the operation.
 */
public class NotFoundException extends OvhApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public NotFoundException(ApiError error) {
    super(error, isOperationUnknown(error) ? hint(error) : "");
  }

  /**
   * Returns whether the endpoint seems to lack the operation as such: endpoints have different sets
   * of them. The API says so in its message only.
   */
  public boolean isOperationUnknown() {
    return isOperationUnknown(error());
  }

  private static boolean isOperationUnknown(ApiError error) {
    return error.message().filter(text -> text.contains("invalid (or empty) URL")).isPresent();
  }

  private static String hint(ApiError error) {
    return error.endpoint().map(name -> "The endpoint " + Text.line(name)).orElse("This endpoint")
        + " may lack the operation: endpoints have different sets of them.";
  }
}
