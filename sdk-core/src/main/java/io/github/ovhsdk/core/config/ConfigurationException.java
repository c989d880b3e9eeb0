package io.github.ovhsdk.core.config;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when what is configured cannot be used, or when something is missing. The message says
 * which key came from where and what to do; it never repeats a value or a line of a file, since
 * that may be a secret.
 */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message which key, from where, and what to do
   */
  public ConfigurationException(String message) {
    super(message);
  }

  /**
   * Creates the exception with what it was caused by, which has to keep values to itself as well.
   */
  public ConfigurationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
