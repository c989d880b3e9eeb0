package io.github.ovhsdk.core.internal.http;

import java.lang.reflect.Type;
import okhttp3.Interceptor;
import okhttp3.Request;

/**
 * What the steps of the chain know of a call beside the HTTP request; travels as the request's tag.
 *
 * @param answerType what the answer is read as
 */
public record Exchange(Outgoing request, Type answerType, Deadline deadline) {

  /** Returns the exchange that the chain is working on. */
  public static Exchange of(Interceptor.Chain chain) {
    return of(chain.request());
  }

  static Exchange of(Request request) {
    Exchange exchange = request.tag(Exchange.class);
    if (exchange == null) {
      throw new IllegalStateException("A request without its exchange got into the chain.");
    }
    return exchange;
  }
}
