package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.sandbox.internal.http.Answer;

/** Whether a call is let through. */
public sealed interface Access {

  /**
   * It is.
   *
   * @param caller who makes it
   */
  record Granted(Caller caller) implements Access {}

  /**
   * It is not.
   *
   * @param answer what OVHcloud says then
   */
  record Refused(Answer answer) implements Access {}
}
