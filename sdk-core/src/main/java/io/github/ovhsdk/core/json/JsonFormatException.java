package io.github.ovhsdk.core.json;

/**
 * Thrown when a text is no JSON, or JSON of another shape than was asked for. The message says
 * where and why, and never repeats what stood there, since that may be a secret.
 */
public final class JsonFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message where and why
   */
  public JsonFormatException(String message) {
    super(message);
  }
}
