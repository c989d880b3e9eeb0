package io.github.ovhsdk.core.waiting;

import org.jspecify.annotations.Nullable;

/**
 * Waits for a resource of v2 to be {@code READY}. Any other state but {@code ERROR} may lead there,
 * those too that this version has never heard of.
 */
final class ReadyCondition<T extends @Nullable Object> implements Condition<T> {
  private final String subject;

  /**
   * Creates the condition.
   *
   * @param subject how messages name what is read
   */
  ReadyCondition(String subject) {
    this.subject = subject;
  }

  @Override
  public Verdict judge(T answer, ResourceState state) {
    if (!state.isResource()) {
      throw new IllegalStateException(
          subject
              + " has no property resourceStatus: wait with until(…), which takes a predicate.");
    }
    if ("READY".equals(state.resourceStatus())) {
      return Verdict.REACHED;
    }
    return "ERROR".equals(state.resourceStatus()) ? Verdict.FAILED : Verdict.PENDING;
  }

  @Override
  public String goal() {
    return "become READY";
  }
}
