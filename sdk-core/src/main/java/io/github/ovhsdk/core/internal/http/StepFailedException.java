package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.OvhException;
import java.io.IOException;

/**
 * Carries a typed error from a step of the chain to the caller: the chain itself knows checked
 * exceptions only.
 */
public final class StepFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final OvhException failure;

  public StepFailedException(OvhException failure) {
    super(failure);
    this.failure = failure;
  }

  OvhException failure() {
    return failure;
  }
}
