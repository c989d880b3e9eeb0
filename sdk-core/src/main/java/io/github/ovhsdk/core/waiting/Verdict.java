package io.github.ovhsdk.core.waiting;

/** What one answer means for a wait. */
enum Verdict {
  /** What was waited for has come about. */
  REACHED,
  /** It will not come about. */
  FAILED,
  /** It has not come about yet. */
  PENDING
}
