package io.github.ovhsdk.core.waiting;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a wait waits for. Made for one wait: it may remember what it has seen.
 *
 * @param <T> what is read
 */
interface Condition<T extends @Nullable Object> {

  /** Returns what an answer means. */
  Verdict judge(T answer, ResourceState state);

  /** Returns whether a read that fails in this way says that it has come about. */
  default boolean isReachedBy(RuntimeException failure) {
    return false;
  }

  /** Returns what is waited for, such as {@code become READY}. */
  String goal();

  /** Returns the condition that a predicate describes. */
  static <T extends @Nullable Object> Condition<T> of(Predicate<? super T> predicate) {
    return new Condition<>() {
      @Override
      public Verdict judge(T answer, ResourceState state) {
        return predicate.test(answer) ? Verdict.REACHED : Verdict.PENDING;
      }

      @Override
      public String goal() {
        return "meet the condition that was waited for";
      }
    };
  }
}
