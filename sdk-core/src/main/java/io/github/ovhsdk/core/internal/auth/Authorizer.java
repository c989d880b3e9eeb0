package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.ApiError;
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

  /**
   * Takes notice that the API refused a request. Where the proof was at fault, and a new one can be
   * had, returns true once that is there: the request is then sent once more, whatever its verb,
   * since what was refused was not carried out. Waits no longer than the deadline allows.
   *
   * @param refused the request as {@link #authorise} returned it
   */
  default boolean renew(Request refused, ApiError error, Deadline deadline) throws IOException {
    return false;
  }

  /** Ends what is being obtained and releases its threads. */
  @Override
  default void close() {}
}
