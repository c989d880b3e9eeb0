package io.github.ovhsdk.core.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when what is waited for will not come about: the resource is in state {@code ERROR}, or
 * what the application named as a failure has happened.
 */
public class WaitFailedException extends OvhException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String state;
  private final ArrayList<String> taskErrors;

  /**
   * Creates the exception.
   *
   * @param state the state in which the resource or the task is; null where none is known
   * @param taskErrors what the tasks' errors say
   */
  public WaitFailedException(String message, @Nullable String state, List<String> taskErrors) {
    super(message);
    this.state = state;
    this.taskErrors = new ArrayList<>(taskErrors);
  }

  /**
   * Returns the state in which the resource or the task is, as the API spells it, such as {@code
   * ERROR}; empty where what was read has no property for it.
   */
  public Optional<String> state() {
    return Optional.ofNullable(state);
  }

  /**
   * Returns what the errors of the tasks under way say, in full and as the API wrote it;
   * unmodifiable, empty where it gives none.
   */
  public List<String> taskErrors() {
    return List.copyOf(taskErrors);
  }
}
