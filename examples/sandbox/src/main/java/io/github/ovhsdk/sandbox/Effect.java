package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.time.Duration;

/** What trouble does to a call. */
sealed interface Effect {

  /** Its answer comes late. */
  record Latency(Duration duration) implements Effect {}

  /** It gets this answer. */
  record Refusal(Answer answer) implements Effect {}

  /** It gets none. */
  record Reset() implements Effect {}

  /** It gets half of its answer. */
  record Cut() implements Effect {}

  /** Its token is good no more. */
  record ExpiredToken() implements Effect {}
}
