package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.internal.http.WaitLimit;
import java.io.IOException;
import okhttp3.Request;

/** Adds to a request what proves who calls. Thread-safe. */
public interface Authorizer extends AutoCloseable {

  /**
   * Adds the proof. May have to obtain something first, and waits for that no longer than the limit
   * says.
   *
   * @param request what is to be sent
   * @param authorised where the proof goes: a builder of that request
   */
  void authorise(Request request, Request.Builder authorised, WaitLimit limit) throws IOException;

  /**
   * Takes notice that the API refused a request. Where the proof was at fault, and a new one can be
   * had, returns true once that is there: the request is then sent once more, whatever its verb,
   * since what was refused was not carried out. Waits no longer than the limit says.
   *
   * @param refused the request with the proof that {@link #authorise} added
   */
  default boolean renew(Request refused, ApiError error, WaitLimit limit) throws IOException {
    return false;
  }

  /** Ends what is being obtained and releases its threads. */
  @Override
  default void close() {}
}
