package io.github.ovhsdk.core.internal.http;

import okhttp3.Response;

/**
 * Keeps OkHttp from repeating a call that was answered with status 503 and {@code Retry-After: 0},
 * which it does whatever its settings say (and from failing where that number exceeds an int). What
 * is repeated, and when, is decided in one place, ours.
 *
 * <p>The field is taken out of OkHttp's sight next to the network, and put back where the answer
 * has passed it.
 */
final class RetryAfterField {
  private static final String FIELD = "Retry-After";
  private static final String HIDDEN = "X-Ovhsdk-Retry-After";

  private RetryAfterField() {}

  static Response hide(Response response) {
    return response.code() == 503 ? moved(response, FIELD, HIDDEN) : response;
  }

  static Response putBack(Response response) {
    return response.code() == 503 ? moved(response, HIDDEN, FIELD) : response;
  }

  private static Response moved(Response response, String from, String to) {
    String value = response.header(from);
    return value == null
        ? response
        : response.newBuilder().removeHeader(from).header(to, value).build();
  }
}
