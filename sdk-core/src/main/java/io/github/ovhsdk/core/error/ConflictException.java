package io.github.ovhsdk.core.error;

/** Thrown for status 409: the resource is in another state than the call assumes. */
public class ConflictException extends OvhApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public ConflictException(ApiError error) {
    super(
        error,
        "The resource is not in the state that the call assumes, or its checksum is stale: read it again, then repeat the change.");
  }
}
