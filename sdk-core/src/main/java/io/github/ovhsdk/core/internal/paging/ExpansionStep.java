package io.github.ovhsdk.core.internal.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done for one element of a list, or for a batch of them. Used by one thread. */
abstract class ExpansionStep<M> {

  /**
   * What a step came to.
   *
   * @param object the object; null where there is none any more
   * @param instead what is to be done in the step's place
   */
  record Outcome<M>(@Nullable M object, List<? extends ExpansionStep<M>> instead) {}

  static <M> Outcome<M> object(@Nullable M object) {
    return new Outcome<>(object, List.of());
  }

  static <M> Outcome<M> instead(List<? extends ExpansionStep<M>> steps) {
    return new Outcome<>(null, steps);
  }

  /** Sends what can be sent beforehand. What goes wrong is thrown by {@link #finish()}. */
  void start() {}

  /** Returns whether something was sent that has not been answered. */
  boolean isUnderWay() {
    return false;
  }

  /** Ends what is under way. */
  void cancel() {}

  /**
   * Waits for what was sent, or does it all if nothing was.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  abstract Outcome<M> finish() throws InterruptedException;
}
