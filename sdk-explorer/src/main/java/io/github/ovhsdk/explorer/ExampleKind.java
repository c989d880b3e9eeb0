package io.github.ovhsdk.explorer;

/** How much an example shows. */
public enum ExampleKind {
  /** The least that may be sent: required properties that are not read-only. */
  MINIMAL,
  /** All that may be sent: every property that is not read-only. */
  WRITABLE,
  /** Everything, as an answer has it. */
  FULL
}
