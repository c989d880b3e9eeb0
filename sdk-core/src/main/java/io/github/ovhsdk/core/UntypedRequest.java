package io.github.ovhsdk.core;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.OvhModel;

/**
 * Describes a call of an operation that has no typed method: one that is newer than this SDK, or
 * known at run time only. What comes of it is sent like any other call: same credentials, retries,
 * errors, paging and listeners.
 *
 * <pre>{@code
 * JsonValue record = client.request("GET", "/v1/domain/zone/{zone}/record/{id}")
 *     .path("zone", "example.com")
 *     .path("id", "42")
 *     .call()
 *     .execute();
 * }</pre>
 *
 * <p>Not thread-safe; the calls made of it are. Applications do not implement this interface.
 */
public interface UntypedRequest {

  /**
   * Sets the value of a place in the path, such as {@code {zone}}: any text, which is
   * percent-encoded.
   *
   * @throws IllegalArgumentException if the path has no such place, or if the value is null, empty,
   *     a dot or two, or has control characters
   */
  UntypedRequest path(String name, String value);

  /** Adds a query parameter: any text, which is percent-encoded; adding again repeats the name. */
  UntypedRequest query(String name, String value);

  /**
   * Sets a header field.
   *
   * @throws IllegalArgumentException as {@link RequestOptions.Builder#header} does
   */
  UntypedRequest header(String name, String value);

  /** Sets the body, sent as it is. */
  UntypedRequest body(JsonValue body);

  /** Sets the body, sent as a typed call would: without what is read-only. */
  UntypedRequest body(OvhModel body);

  /** Says that the operation needs no credentials: none are sent. */
  UntypedRequest withoutCredentials();

  /**
   * Returns the call. Its answer is any JSON, or null where there is none, as after HEAD: what that
   * answers are the header fields, which {@link ApiCall#executeForResponse()} has.
   *
   * @throws IllegalStateException if a place in the path has no value, or a GET or HEAD has a body
   */
  ApiCall<JsonValue> call();

  /**
   * Returns the call, with its answer read as a model, an enumeration or a scalar; null where there
   * is none.
   *
   * @throws IllegalArgumentException if nothing can be read as that type
   * @throws IllegalStateException as with {@link #call()}
   */
  <T> ApiCall<T> call(Class<T> type);

  /**
   * Returns the call of a list, which can page.
   *
   * @throws IllegalStateException as with {@link #call()}, or if the verb is not GET
   */
  ListCall<JsonValue> list();

  /**
   * Returns the call of a list, which can page, with its elements read as a model, an enumeration
   * or a scalar.
   *
   * @throws IllegalArgumentException if nothing can be read as that type
   * @throws IllegalStateException as with {@link #list()}
   */
  <E> ListCall<E> list(Class<E> type);
}
