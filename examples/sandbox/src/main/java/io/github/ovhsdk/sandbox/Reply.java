package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What goes over the wire.
 *
 * @param answer null for a connection that is reset
 * @param cut whether the answer breaks off in the middle of its body
 * @param latency how late it comes
 */
record Reply(@Nullable Answer answer, boolean cut, Duration latency) {

  /** An answer as it should be. */
  static Reply of(Answer answer) {
    return new Reply(answer, false, Duration.ZERO);
  }

  /** Returns the HTTP status; 0 where the connection is reset. */
  int status() {
    return answer == null ? 0 : answer.status();
  }

  Reply withHeader(String name, String value) {
    return answer == null ? this : new Reply(answer.withHeader(name, value), cut, latency);
  }
}
