package io.github.ovhsdk.core.error;

/** Thrown for status 460: the service has expired. */
public class ServiceExpiredException extends OvhApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public ServiceExpiredException(ApiError error) {
    super(error, "The service has expired: renew it first.");
  }
}
