package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.RequestOptions;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A call under way: what was asked, and what holds for all of its attempts. The mutable part
 * belongs to the thread that the call runs on.
 */
final class Exchange implements WaitLimit {
  private final Outgoing request;
  private final Type answerType;
  private final RequestOptions options;
  private final Deadline deadline;
  private final Ending ending = new Ending();
  private int attempts;

  /**
   * Creates an exchange; nothing is sent yet.
   *
   * @param answerType what the answer is read as
   * @param options the client's, with the call's put over them
   */
  Exchange(Outgoing request, Type answerType, RequestOptions options, Deadline deadline) {
    this.request = request;
    this.answerType = answerType;
    this.options = options;
    this.deadline = deadline;
  }

  Outgoing request() {
    return request;
  }

  Type answerType() {
    return answerType;
  }

  RequestOptions options() {
    return options;
  }

  Deadline deadline() {
    return deadline;
  }

  Ending ending() {
    return ending;
  }

  /** Returns how many attempts have begun. */
  int attempts() {
    return attempts;
  }

  /**
   * Begins an attempt.
   *
   * @param limit its own time; null where it has as long as the call
   */
  Attempt attempt(@Nullable Deadline limit) {
    attempts++;
    Attempt attempt = new Attempt(this, limit);
    attempt.begin();
    return attempt;
  }

  @Override
  public long remainingNanos() {
    return deadline.remainingNanos();
  }

  @Override
  public void stopWith(Runnable stop) {
    ending.stopWith(stop);
  }

  /** Returns the beginning of a message about this call's failure. */
  String failed() {
    return request.operation().name()
        + " failed"
        + (attempts > 1 ? " after " + attempts + " attempts" : "")
        + ": ";
  }
}
