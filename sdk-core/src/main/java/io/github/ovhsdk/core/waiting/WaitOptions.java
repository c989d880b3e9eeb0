package io.github.ovhsdk.core.waiting;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How to wait; {@link Waiter} describes each.
 *
 * @param toleratedFailures how many reads in a row may fail in a way that passes
 */
record WaitOptions<T extends @Nullable Object>(
    Duration timeout,
    Pauses pauses,
    int toleratedFailures,
    Predicate<? super T> failIf,
    Consumer<? super WaitProgress<T>> onProgress) {

  static <T extends @Nullable Object> WaitOptions<T> defaults() {
    return new WaitOptions<>(
        Duration.ofMinutes(30),
        new Pauses(Duration.ofSeconds(2), Duration.ofSeconds(30), 1.5, 0.2),
        4,
        answer -> false,
        progress -> {});
  }

  WaitOptions<T> withTimeout(Duration timeout) {
    return new WaitOptions<>(timeout, pauses, toleratedFailures, failIf, onProgress);
  }

  WaitOptions<T> withPauses(Pauses pauses) {
    return new WaitOptions<>(timeout, pauses, toleratedFailures, failIf, onProgress);
  }

  WaitOptions<T> withToleratedFailures(int toleratedFailures) {
    return new WaitOptions<>(timeout, pauses, toleratedFailures, failIf, onProgress);
  }

  WaitOptions<T> withFailIf(Predicate<? super T> failIf) {
    return new WaitOptions<>(timeout, pauses, toleratedFailures, failIf, onProgress);
  }

  WaitOptions<T> withOnProgress(Consumer<? super WaitProgress<T>> onProgress) {
    return new WaitOptions<>(timeout, pauses, toleratedFailures, failIf, onProgress);
  }
}
