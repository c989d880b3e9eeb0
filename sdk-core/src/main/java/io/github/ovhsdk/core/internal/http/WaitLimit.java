package io.github.ovhsdk.core.internal.http;

/** For how long something waits on behalf of a call. Thread-safe. */
public interface WaitLimit {

  /** Returns what remains of the call's time; zero or less when it is over. */
  long remainingNanos();

  /**
   * Says what ends the wait before that: when the call is cancelled, its client closed, or the
   * attempt's own time over.
   *
   * @param stop may run more than once, and after the wait; runs at once if it is over already
   */
  void stopWith(Runnable stop);
}
