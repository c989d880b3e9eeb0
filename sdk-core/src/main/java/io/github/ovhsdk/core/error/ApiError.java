package io.github.ovhsdk.core.error;

import io.github.ovhsdk.core.json.JsonValue;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the API said when it refused a call. Immutable. Everything but the status may be absent:
 * OVHcloud's gateway sends a code, its applications a class, a proxy in between neither.
 */
public final class ApiError implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String operation;
  private final @Nullable String endpoint;
  private final @Nullable String errorCode;
  private final @Nullable String errorClass;
  private final @Nullable String message;
  // Left behind when an exception is serialised: JSON values are not made for it.
  private final transient @Nullable JsonValue details;
  private final @Nullable String queryId;
  private final @Nullable Duration retryAfter;
  private final int attempts;

  private ApiError(Builder builder) {
    this.status = builder.status;
    this.operation = builder.operation;
    this.endpoint = builder.endpoint;
    this.errorCode = builder.errorCode;
    this.errorClass = builder.errorClass;
    this.message = builder.message;
    this.details = builder.details;
    this.queryId = builder.queryId;
    this.retryAfter = builder.retryAfter;
    this.attempts = builder.attempts;
  }

  /** Returns a builder; unit tests use it to make the errors that they need. */
  public static Builder builder(int status) {
    return new Builder(status);
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the operation, such as {@code v1 GET /vps/{serviceName}}. */
  public Optional<String> operation() {
    return Optional.ofNullable(operation);
  }

  /** Returns the name of the endpoint that was called, such as {@code ovh-eu}. */
  public Optional<String> endpoint() {
    return Optional.ofNullable(endpoint);
  }

  /** Returns the gateway's code, such as {@code INVALID_CREDENTIAL}. */
  public Optional<String> errorCode() {
    return Optional.ofNullable(errorCode);
  }

  /** Returns the application's class, such as {@code Client::NotFound}. */
  public Optional<String> errorClass() {
    return Optional.ofNullable(errorClass);
  }

  /** Returns the message as the API wrote it, of any length. */
  public Optional<String> message() {
    return Optional.ofNullable(message);
  }

  /**
   * Returns the details that some errors come with; absent from an exception that was serialised.
   */
  public Optional<JsonValue> details() {
    return Optional.ofNullable(details);
  }

  /** Returns the id under which OVHcloud has logged the call: what its support asks for. */
  public Optional<String> queryId() {
    return Optional.ofNullable(queryId);
  }

  /** Returns how long the API asks to wait before the next call, where it does; zero or more. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** Returns how many attempts the call had made when this was the answer; at least 1. */
  public int attempts() {
    return attempts;
  }

  /** Returns one line: operation, status, message, code or class, query id. */
  @Override
  public String toString() {
    return ErrorText.describe(this, "");
  }

  /** Builds an error. Not thread-safe. */
  public static final class Builder {
    private final int status;
    private @Nullable String operation;
    private @Nullable String endpoint;
    private @Nullable String errorCode;
    private @Nullable String errorClass;
    private @Nullable String message;
    private @Nullable JsonValue details;
    private @Nullable String queryId;
    private @Nullable Duration retryAfter;
    private int attempts = 1;

    private Builder(int status) {
      this.status = status;
    }

    /** Sets the operation. */
    public Builder operation(@Nullable String operation) {
      this.operation = operation;
      return this;
    }

    /** Sets the endpoint's name. */
    public Builder endpoint(@Nullable String endpoint) {
      this.endpoint = endpoint;
      return this;
    }

    /** Sets the gateway's code. */
    public Builder errorCode(@Nullable String errorCode) {
      this.errorCode = errorCode;
      return this;
    }

    /** Sets the application's class. */
    public Builder errorClass(@Nullable String errorClass) {
      this.errorClass = errorClass;
      return this;
    }

    /** Sets the message. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** Sets the details. */
    public Builder details(@Nullable JsonValue details) {
      this.details = details;
      return this;
    }

    /** Sets the query id. */
    public Builder queryId(@Nullable String queryId) {
      this.queryId = queryId;
      return this;
    }

    /** Sets how long the API asks to wait. */
    public Builder retryAfter(@Nullable Duration retryAfter) {
      this.retryAfter = retryAfter;
      return this;
    }

    /** Sets how many attempts the call made; 1 unless set. */
    public Builder attempts(int attempts) {
      this.attempts = attempts;
      return this;
    }

    /** Builds the error. */
    public ApiError build() {
      return new ApiError(this);
    }
  }
}
