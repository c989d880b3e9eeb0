package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.internal.http.Deadline;
import java.io.IOException;
import okhttp3.Request;

/** Adds to a request what proves who calls. Thread-safe. */
public interface Authorizer extends AutoCloseable {

  /**
   * Returns the request with its proof. May have to obtain something first, and waits for that no
   * longer than the deadline allows.
   */
  Request authorise(Request request, Deadline deadline) throws IOException;

  /** Ends what is being obtained and releases its threads. */
  @Override
  default void close() {}
}
