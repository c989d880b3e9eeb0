package io.github.ovhsdk.core.error;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.Optional;

/**
 * Thrown when the API was reached and refused the call. The frequent kinds have a class each; any
 * other status comes as this class.
 */
public class OvhApiException extends OvhException {
  private static final long serialVersionUID = 1L;

  private final ApiError error;

  /** Creates the exception for an error that has no class of its own. */
  public OvhApiException(ApiError error) {
    this(error, hint(error));
  }

  /**
   * Creates the exception.
   *
   * @param hint what to do about it, as a sentence; may be empty
   */
  protected OvhApiException(ApiError error, String hint) {
    super(ErrorText.describe(error, hint));
    this.error = error;
  }

  /** Returns the exception of the class that the error's status calls for. */
  public static OvhApiException of(ApiError error) {
    return switch (error.status()) {
      case 400 -> new BadRequestException(error);
      case 401 -> new UnauthorizedException(error);
      case 403 -> new ForbiddenException(error);
      case 404 -> new NotFoundException(error);
      case 409 -> new ConflictException(error);
      case 429 -> new TooManyRequestsException(error);
      case 460 -> new ServiceExpiredException(error);
      default ->
          error.status() >= 500 && error.status() < 600
              ? new ServerException(error)
              : new OvhApiException(error);
    };
  }

  private static String hint(ApiError error) {
    int status = error.status();
    if (status >= 300 && status < 400) {
      return "Redirects are not followed: is the endpoint's URL right?";
    }
    return switch (status) {
      case 407 ->
          "Set a proxy's credentials with HttpProxy.credentials, or, where an OkHttpHook sets the"
              + " proxy, with OkHttp's proxyAuthenticator. The JVM's own settings know none.";
      case 412 -> "A condition that the operation needs does not hold.";
      case 423 -> "The resource is locked, most often by a task in progress: try again later.";
      default -> "";
    };
  }

  /** Returns all that the API said. */
  public ApiError error() {
    return error;
  }

  /** Returns the HTTP status. */
  public int status() {
    return error.status();
  }

  /** Returns the operation, such as {@code v1 GET /vps/{serviceName}}. */
  public Optional<String> operation() {
    return error.operation();
  }

  /** Returns the gateway's code, such as {@code INVALID_CREDENTIAL}. */
  public Optional<String> errorCode() {
    return error.errorCode();
  }

  /** Returns the application's class, such as {@code Client::NotFound}. */
  public Optional<String> errorClass() {
    return error.errorClass();
  }

  /**
   * Returns the details that some errors come with; absent from an exception that was serialised.
   */
  public Optional<JsonValue> details() {
    return error.details();
  }

  /** Returns the id under which OVHcloud has logged the call: what its support asks for. */
  public Optional<String> queryId() {
    return error.queryId();
  }
}
