package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.PreparedRequest;
import io.github.ovhsdk.core.internal.Arguments;
import org.jspecify.annotations.Nullable;

/** What may be known of a call that is to be repeated. */
final class ReadCall {

  private ReadCall() {}

  /**
   * Returns how messages name what the call reads.
   *
   * @throws IllegalArgumentException if the call does more than read
   */
  static String subject(ApiCall<?> call) {
    PreparedRequest request = prepared(Arguments.required(call, "call"));
    if (request == null) {
      return "What the call reads";
    }
    if (!request.method().equals("GET")) {
      throw new IllegalArgumentException(
          request.operation()
              + " does more than read: repeating it would do that again and again.");
    }
    return "What " + request.operation() + " reads";
  }

  private static @Nullable PreparedRequest prepared(ApiCall<?> call) {
    try {
      return call.prepare();
    } catch (UnsupportedOperationException e) {
      // A call made for a unit test has no request.
      return null;
    }
  }
}
