package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * What an answer came to, once read. Exceptions are made of it where the caller waits, so that they
 * show the caller's stack.
 */
sealed interface Outcome {

  /** A value of the answer's type; null where there is none. */
  record Value(@Nullable Object value) implements Outcome {}

  /** An error of the API's. */
  record Refusal(ApiError error) implements Outcome {}

  /** A successful status with content that is not what the operation answers. */
  record Unreadable(String problem, @Nullable RuntimeException cause) implements Outcome {}
}
