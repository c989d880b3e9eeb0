package io.github.ovhsdk.conformance;

import io.github.ovhsdk.core.ApiCall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A call of an operation with a value for everything that it takes, and what has to be sent for it.
 *
 * @param arguments what to pass to the method
 * @param segments the decoded segments of the path, the branch's first
 * @param query the texts of the query parameters, in the order of their names
 * @param headers the header fields that are parameters
 * @param body null where there is none
 */
record Call(
    Operation operation,
    List<Object> arguments,
    List<String> segments,
    Map<String, List<String>> query,
    Map<String, String> headers,
    @Nullable Tree body) {

  /** Returns a call with made up values. */
  static Call of(Operation operation) {
    List<Object> arguments = new ArrayList<>();
    Map<String, String> inPath = new LinkedHashMap<>();
    for (Operation.Parameter each : operation.parameters("path")) {
      Tree json = json(operation, each);
      arguments.add(Values.java(each.shape(), json));
      inPath.put("{" + each.name() + "}", texts(each.shape(), json).get(0));
    }
    Map<String, List<String>> query = new TreeMap<>();
    if (operation.hasQuery()) {
      List<Object> required = new ArrayList<>();
      Map<String, Object> optional = new LinkedHashMap<>();
      for (Operation.Parameter each : operation.parameters("query")) {
        Tree json = json(operation, each);
        query.put(each.name(), texts(each.shape(), json));
        if (each.required()) {
          required.add(Values.java(each.shape(), json));
        } else {
          optional.put(each.javaName(), Values.java(each.shape(), json));
        }
      }
      arguments.add(query(operation, required, optional));
    }
    Map<String, String> headers = new TreeMap<>();
    for (Operation.Parameter each : operation.parameters("header")) {
      Tree json = value(each.shape(), operation.name() + each.name());
      arguments.add(Values.java(each.shape(), json));
      headers.put(each.name(), text(json));
    }
    Tree body = null;
    if (operation.body() != null) {
      body = value(operation.body(), operation.name());
      arguments.add(Values.java(operation.body(), body));
    }
    List<String> segments =
        Arrays.stream(operation.path().split("/"))
            .map(segment -> inPath.getOrDefault(segment, segment))
            .toList();
    return new Call(operation, arguments, segments, query, headers, body);
  }

  private static Object query(
      Operation operation, List<Object> required, Map<String, Object> optional) {
    Object builder =
        Reflection.invokeStatic(
            Reflection.load(operation.queryClass()), "builder", required.toArray());
    optional.forEach((setter, value) -> Reflection.invoke(builder, setter, value));
    Object query = Reflection.invoke(builder, "build");
    if (query == null) {
      throw new AssertionError("a builder builds null");
    }
    return query;
  }

  private static Tree json(Operation operation, Operation.Parameter parameter) {
    if (parameter.shape() == Shape.Scalar.STRING) {
      // Nothing of it may change what path or query it stands in.
      return new Tree.Text("ü /?&=+#%2F;" + parameter.name());
    }
    String subject = operation.name() + parameter.name();
    return parameter.shape() instanceof Shape.ListOf list
        ? Tree.Arr.of(value(list.element(), subject + 1), value(list.element(), subject + 2))
        : value(parameter.shape(), subject);
  }

  private static Tree value(Shape shape, String subject) {
    return new JsonMaker(Style.REQUEST, subject).value(shape);
  }

  /** Returns what must be sent in a path or query. */
  private static List<String> texts(Shape shape, Tree json) {
    return shape instanceof Shape.ListOf
        ? ((Tree.Arr) json).elements().stream().map(Call::text).toList()
        : List.of(text(json));
  }

  private static String text(Tree json) {
    return json instanceof Tree.Text text ? text.value() : json.toString();
  }

  /** Returns texts in which JSON is taken as JSON, whatever the order of its members. */
  static Map<String, List<Object>> comparable(Map<String, List<String>> texts) {
    Map<String, List<Object>> comparable = new TreeMap<>();
    texts.forEach(
        (name, values) ->
            comparable.put(
                name,
                values.stream()
                    .map(text -> text.startsWith("{") ? (Object) Tree.parse(text) : text)
                    .toList()));
    return comparable;
  }

  /** Makes the call through the typed interface. */
  ApiCall<?> on(Object api) {
    Object call = Reflection.call(api, Signatures.annotatedMethod(operation), arguments.toArray());
    if (call == null) {
      throw new AssertionError("a method returns null");
    }
    return (ApiCall<?>) call;
  }
}
