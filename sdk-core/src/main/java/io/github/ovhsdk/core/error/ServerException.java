package io.github.ovhsdk.core.error;

/**
 * Thrown for status 500 to 599: the failure is on the side of OVHcloud, or of a proxy on the way.
 */
public class ServerException extends OvhApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public ServerException(ApiError error) {
    super(
        error,
        "This is a failure of the server or of a proxy on the way: try again later, and give OVHcloud's support the query id if it stays.");
  }
}
