package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.recording.MaskedRequest;
import io.github.ovhsdk.spec.OperationKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call to the API that a {@linkplain Sandbox#calls() sandbox} answered. What the contract calls a
 * secret, such as a password, is {@link #MASK} in it, and so is what the contract does not declare.
 * Credentials are not in it at all.
 *
 * <p>Immutable and thread-safe.
 */
public final class RecordedCall {

  /** What stands in place of a secret. */
  public static final String MASK = MaskedRequest.MASK;

  private final @Nullable OperationKey operation;
  private final String method;
  private final MaskedRequest request;
  private final int status;
  private final String queryId;
  private final @Nullable String caller;

  RecordedCall(
      @Nullable OperationKey operation,
      String method,
      MaskedRequest request,
      int status,
      String queryId,
      @Nullable String caller) {
    this.operation = operation;
    this.method = method;
    this.request = request;
    this.status = status;
    this.queryId = queryId;
    this.caller = caller;
  }

  /** Returns what was called; empty where the path, or the path with this verb, is no operation. */
  public Optional<OperationKey> operation() {
    return Optional.ofNullable(operation);
  }

  /** Returns the verb, in capitals. */
  public String method() {
    return method;
  }

  /**
   * Returns path and query, such as {@code /v1/ip/192.0.2.0%2F24}: percent-encoded as they were
   * sent. Of a path that is no operation's, the segments are masked that come after one which is.
   */
  public String url() {
    return request.url();
  }

  /**
   * Returns the decoded values in the path, in the query and in headers that the operation
   * declares, by the parameter's name; none where there is no operation.
   */
  public Map<String, List<String>> parameters() {
    return request.parameters();
  }

  /**
   * Returns the body; null where none was sent, and {@link #MASK} alone where it was no JSON or
   * nothing takes it.
   */
  public @Nullable JsonValue body() {
    return request.body();
  }

  /** Returns the HTTP status of the answer; 0 where the connection was reset instead. */
  public int status() {
    return status;
  }

  /**
   * Returns the id in the answer's header {@code X-Ovh-Queryid}. A call whose connection was reset
   * has one too, which nobody was told.
   */
  public String queryId() {
    return queryId;
  }

  /**
   * Returns who was let in: the id of the OAuth2 client that had the access token, or the key of
   * the application that signed; empty where nobody was, or nobody was asked for.
   */
  public Optional<String> caller() {
    return Optional.ofNullable(caller);
  }

  /** Returns a line such as {@code POST /v1/domain/zone/example.org/record → 200}. */
  @Override
  public String toString() {
    return method + " " + request.url() + " → " + (status == 0 ? "reset" : status);
  }
}
