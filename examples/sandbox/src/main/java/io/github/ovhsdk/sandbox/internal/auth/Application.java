package io.github.ovhsdk.sandbox.internal.auth;

/**
 * An application that signs its calls.
 *
 * @param id its number
 * @param key what it is known by
 * @param secret what it signs with
 */
public record Application(long id, String key, String secret) {

  /** Returns the key alone. */
  @Override
  public String toString() {
    return "Application[" + key + "]";
  }
}
