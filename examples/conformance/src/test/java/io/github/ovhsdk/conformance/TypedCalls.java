package io.github.ovhsdk.conformance;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.OvhClient;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calls operations through their typed methods, with all that they require and no more. */
record TypedCalls(OvhClient client) {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

  /**
   * Calls an operation; what is not given for its path and its query is made up.
   *
   * @param id what the last parameter of the path is; null to make it up too
   * @param body null where there is none
   * @return what the call answers
   */
  @Nullable Object execute(Operation operation, @Nullable Object id, @Nullable Tree body) {
    List<String> names =
        PARAMETER.matcher(operation.path()).results().map(found -> found.group(1)).toList();
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Operation.Parameter each : operation.parameters("path")) {
      boolean last = each.name().equals(names.get(names.size() - 1));
      arguments.add(last && id != null ? id : made(each));
    }
    if (operation.hasQuery()) {
      arguments.add(operation.isQueryOptional() ? null : query(operation));
    }
    for (Operation.Parameter each : operation.parameters("header")) {
      arguments.add(each.required() ? made(each) : null);
    }
    if (operation.body() != null && body != null) {
      arguments.add(Values.java(operation.body(), body));
    }
    Object api = client.api(Reflection.load(operation.api()));
    Object call = Reflection.call(api, Signatures.annotatedMethod(operation), arguments.toArray());
    if (call == null) {
      throw new AssertionError("a method returns null");
    }
    return ((ApiCall<?>) call).execute();
  }

  private static Object query(Operation operation) {
    return Reflection.invokeStatic(
        Reflection.load(operation.queryClass()),
        "of",
        operation.parameters("query").stream()
            .filter(Operation.Parameter::required)
            .map(TypedCalls::made)
            .toArray());
  }

  /** Returns the same value for what has the same type, whatever an operation calls it. */
  private static Object made(Operation.Parameter parameter) {
    String subject = parameter.shape().javaName();
    Tree json = new JsonMaker(Style.REQUEST, subject).value(parameter.shape());
    return Values.java(parameter.shape(), json);
  }
}
