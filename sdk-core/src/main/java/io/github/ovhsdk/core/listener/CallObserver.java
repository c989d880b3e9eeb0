package io.github.ovhsdk.core.listener;

/**
 * Is told of the course of one call. Its methods are called one after the other, on the thread that
 * the call runs on; {@link #callEnded} exactly once, and last.
 */
public interface CallObserver {

  /** Is told that an attempt is over, whether it was answered or failed. */
  default void attemptEnded(AttemptReport attempt) {}

  /** Is told that the call is over, just before its caller is. */
  default void callEnded(CallReport call) {}
}
