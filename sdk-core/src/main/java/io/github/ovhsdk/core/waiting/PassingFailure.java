package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.error.ServerTimeException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.error.TooManyRequestsException;
import io.github.ovhsdk.core.error.TransportException;

/** Tells failures that may be over by the next read from those that will not be. */
final class PassingFailure {

  private PassingFailure() {}

  static boolean matches(RuntimeException failure) {
    return failure instanceof ServerException
        || failure instanceof TransportException
        || failure instanceof TooManyRequestsException
        || failure instanceof CallTimeoutException
        || failure instanceof ServerTimeException
        || failure instanceof TokenException token && token.status().orElse(500) >= 500;
  }
}
