package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.error.OvhException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a wait stands after a read that did not end it. Immutable.
 *
 * @param <T> what is read
 */
public final class WaitProgress<T extends @Nullable Object> {
  private final int reads;
  private final Duration elapsed;
  private final Duration pause;
  private final @Nullable T answer;
  private final @Nullable OvhException failure;

  /**
   * Creates a progress, for unit tests of code that is told of it.
   *
   * @param answer what was read; null where the read failed
   * @param failure what the read failed with; null where it did not
   */
  public WaitProgress(
      int reads,
      Duration elapsed,
      Duration pause,
      @Nullable T answer,
      @Nullable OvhException failure) {
    this.reads = reads;
    this.elapsed = elapsed;
    this.pause = pause;
    this.answer = answer;
    this.failure = failure;
  }

  /** Returns how many reads there were, this one included. */
  public int reads() {
    return reads;
  }

  /** Returns how long the wait has taken. */
  public Duration elapsed() {
    return elapsed;
  }

  /** Returns how long the pause before the next read is. */
  public Duration pause() {
    return pause;
  }

  /** Returns what was read; empty where the read failed or answered nothing. */
  public Optional<T> answer() {
    return Optional.ofNullable(answer);
  }

  /** Returns what the read failed with; empty where it did not. */
  public Optional<OvhException> failure() {
    return Optional.ofNullable(failure);
  }

  /**
   * Returns the state, as the API spells it: what was read has a text in {@code resourceStatus},
   * {@code status} or {@code state}. Empty otherwise.
   */
  public Optional<String> state() {
    return Optional.ofNullable(ResourceState.of(answer).name());
  }

  /**
   * Returns one line for people to read: the state, the tasks under way, and when the next read is.
   * Nothing else of what was read, which may hold secrets.
   */
  @Override
  public String toString() {
    String seen =
        failure == null
            ? ResourceState.of(answer).describe()
            : "the read failed with " + failure.getClass().getSimpleName();
    return seen + " (read " + reads + ", after " + elapsed + "; next one in " + pause + ")";
  }
}
