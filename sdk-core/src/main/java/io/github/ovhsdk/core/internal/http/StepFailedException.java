package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.OvhException;
import java.io.IOException;

/**
 * Carries a typed error of what an attempt needs before it can be sent, such as a token: among the
 * failures of input and output that an attempt may end with.
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
