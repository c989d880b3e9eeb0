package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.internal.http.HttpCall;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.Transport;
import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.internal.paging.HttpListCall;
import io.github.ovhsdk.core.internal.paging.ListOf;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** One annotated method: makes call objects of its arguments. Thread-safe. */
final class ApiMethod {
  private final RequestPlan plan;
  private final Type answer;
  private final boolean isList;

  private ApiMethod(RequestPlan plan, Type answer, boolean isList) {
    this.plan = plan;
    this.answer = answer;
    this.isList = isList;
  }

  /**
   * Looks at a method.
   *
   * @param root what paths are appended to; ends in a slash
   * @param unknownProperties whether bodies carry properties that a model does not know
   * @throws IllegalArgumentException if it is not declared as it has to be
   */
  static ApiMethod of(Class<?> api, Method method, HttpUrl root, boolean unknownProperties) {
    try {
      boolean isList = method.getReturnType() == ListCall.class;
      Type argument = answer(method);
      Type answer = isList ? new ListOf(argument) : argument;
      // Before anything is sent: it would be a pity to find that out when the answer is there.
      JsonCodec.requireKnown(answer);
      return new ApiMethod(new RequestPlan(method, root, unknownProperties), answer, isList);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          api.getSimpleName() + "." + method.getName() + ": " + e.getMessage(), e);
    }
  }

  private static Type answer(Method method) {
    Class<?> raw = method.getReturnType();
    if (raw != ApiCall.class && raw != ListCall.class) {
      throw new IllegalArgumentException("it must return an ApiCall or a ListCall.");
    }
    if (!(method.getGenericReturnType() instanceof ParameterizedType generic)) {
      throw new IllegalArgumentException(
          raw.getSimpleName() + " must say what the operation answers.");
    }
    Type answer = generic.getActualTypeArguments()[0];
    if (!(answer instanceof Class<?> || answer instanceof ParameterizedType)) {
      throw new IllegalArgumentException(
          "its answer is "
              + answer.getTypeName()
              + ", which is no type of its own: declare the method in each interface with the type"
              + " that it has there.");
    }
    return answer;
  }

  Object call(Transport transport, @Nullable Object[] arguments) {
    Outgoing request = plan.request(arguments);
    return isList
        ? new HttpListCall<>(transport, request, (ListOf) answer)
        : new HttpCall<>(transport, request, answer);
  }
}
