package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.error.NotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a resource to be there no longer. State {@code ERROR} is a failure only where {@code
 * DELETING} came before: what is deleted may well be broken.
 */
final class GoneCondition<T extends @Nullable Object> implements Condition<T> {
  private boolean deleting;

  @Override
  public Verdict judge(T answer, ResourceState state) {
    if ("DELETING".equals(state.resourceStatus())) {
      deleting = true;
    }
    return deleting && "ERROR".equals(state.resourceStatus()) ? Verdict.FAILED : Verdict.PENDING;
  }

  @Override
  public boolean isReachedBy(RuntimeException failure) {
    // An endpoint that lacks the operation says nothing of the resource.
    return failure instanceof NotFoundException notFound && !notFound.isOperationUnknown();
  }

  @Override
  public String goal() {
    return "disappear";
  }
}
