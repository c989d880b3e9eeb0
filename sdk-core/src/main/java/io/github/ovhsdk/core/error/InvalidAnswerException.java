package io.github.ovhsdk.core.error;

import io.github.ovhsdk.core.internal.Text;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when an answer of a successful status cannot be read as what the operation answers: it is
 * no JSON, or JSON of another shape. An operation that changes something may well have been carried
 * out.
 */
public class InvalidAnswerException extends OvhException {
  private static final long serialVersionUID = 1L;

  /** The name of an operation whose verb changes nothing. */
  private static final Pattern READ = Pattern.compile("(?:\\S+ )?(?:GET|HEAD|OPTIONS|TRACE) .*");

  private final @Nullable String operation;
  private final int status;
  private final @Nullable String queryId;

  /**
   * Creates the exception.
   *
   * @param operation the operation, such as {@code v1 GET /vps/{serviceName}}
   * @param problem what is wrong with the answer, as a clause
   */
  public InvalidAnswerException(
      @Nullable String operation,
      int status,
      @Nullable String queryId,
      String problem,
      @Nullable Throwable cause) {
    super(
        (operation == null ? "The call" : Text.line(operation))
            + " was answered with status "
            + status
            + ", but "
            + Text.line(problem)
            + "."
            + (operation != null && READ.matcher(operation).matches()
                ? ""
                : " The operation may have been carried out all the same.")
            + (queryId == null ? "" : " Query id: " + Text.line(queryId) + "."),
        cause);
    this.operation = operation;
    this.status = status;
    this.queryId = queryId;
  }

  /** Returns the operation, such as {@code v1 GET /vps/{serviceName}}. */
  public Optional<String> operation() {
    return Optional.ofNullable(operation);
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the id under which OVHcloud has logged the call: what its support asks for. */
  public Optional<String> queryId() {
    return Optional.ofNullable(queryId);
  }
}
