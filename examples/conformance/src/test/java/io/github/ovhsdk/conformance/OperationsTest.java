package io.github.ovhsdk.conformance;

import io.github.ovhsdk.core.annotation.Alpha;
import io.github.ovhsdk.core.annotation.Beta;
import io.github.ovhsdk.core.annotation.CursorPaged;
import io.github.ovhsdk.core.annotation.DeprecatedOperation;
import io.github.ovhsdk.core.annotation.ExpandsTo;
import io.github.ovhsdk.core.annotation.NoAuthentication;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** All operations: each has its method, and there is no method beside those. */
class OperationsTest {

  @TestFactory
  Stream<DynamicTest> methods_everyOperation_haveTheSignatureThatTheContractAsksFor() {
    return Contract.testOperations(OperationsTest::checkMethod);
  }

  @TestFactory
  Stream<DynamicTest> overloads_everyOperation_leaveOutWhatIsOptional() {
    return Contract.testOperations(OperationsTest::checkOverloads);
  }

  @TestFactory
  Stream<DynamicTest> interfaces_everySection_haveOnlyMethodsOfTheContract() {
    return Contract.test(
        Contract.sections(),
        (section, problems) -> {
          Map<String, Set<String>> expected = new LinkedHashMap<>();
          for (Operation operation : section.operations()) {
            expected
                .computeIfAbsent(operation.api(), api -> new TreeSet<>())
                .add(operation.verb() + " " + operation.path());
          }
          expected.forEach(
              (name, endpoints) ->
                  problems.check(name, () -> checkInterface(name, endpoints, problems)));
        });
  }

  private static void checkInterface(String name, Set<String> endpoints, Problems problems) {
    Class<?> api = Reflection.load(name);
    problems.expect(name, "being an interface", true, api.isInterface());
    problems.expect(name, "what it extends", List.of(), List.of(api.getInterfaces()));
    List<String> annotated = new ArrayList<>();
    for (Method method : api.getDeclaredMethods()) {
      String endpoint = Signatures.endpoint(method);
      if (endpoint != null) {
        annotated.add(endpoint);
        problems.expect(method, "being abstract", true, Modifier.isAbstract(method.getModifiers()));
      } else {
        problems.expect(method, "being a default method", true, method.isDefault());
      }
    }
    problems.expect(name, "what its methods call", List.copyOf(endpoints), sorted(annotated));
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  private static void checkMethod(Operation operation, Problems problems) {
    Method method = Signatures.annotatedMethod(operation);
    problems.expect(operation, "the method's name", operation.method(), method.getName());
    problems.expect(
        operation, "the answer", operation.returnType(), name(method.getGenericReturnType()));
    problems.expect(operation, "the arguments", arguments(operation), arguments(method));
    checkAnnotations(operation, method, problems);
  }

  private static void checkAnnotations(Operation operation, Method method, Problems problems) {
    Map<Class<? extends Annotation>, Boolean> marks =
        Map.of(
            NoAuthentication.class, !operation.authenticated(),
            CursorPaged.class, operation.cursorPaged(),
            ExpandsTo.class, operation.expandsTo() != null,
            Alpha.class, operation.state().equals("ALPHA"),
            Beta.class, operation.state().equals("BETA"),
            Deprecated.class, operation.deprecated(),
            DeprecatedOperation.class, operation.deprecated());
    marks.forEach(
        (mark, expected) ->
            problems.expect(
                operation, "@" + mark.getSimpleName(), expected, method.isAnnotationPresent(mark)));
    if (operation.expandsTo() != null && method.isAnnotationPresent(ExpandsTo.class)) {
      problems.expect(
          operation,
          "what it expands to",
          operation.expandsTo().javaName(),
          method.getAnnotation(ExpandsTo.class).value().getName());
    }
  }

  /** Returns what the arguments must be: path, query, headers, body. */
  private static List<String> arguments(Operation operation) {
    List<String> arguments = new ArrayList<>();
    for (Operation.Parameter each : operation.parameters("path")) {
      arguments.add("path " + each.name() + " " + each.shape().javaName() + " " + each.javaName());
    }
    if (operation.hasQuery()) {
      arguments.add(
          (operation.isQueryOptional() ? "nullable " : "")
              + "query "
              + operation.queryClass()
              + " "
              + free("query", operation));
    }
    for (Operation.Parameter each : operation.parameters("header")) {
      arguments.add(
          (each.required() ? "" : "nullable ")
              + "header "
              + each.name()
              + " "
              + each.shape().javaName()
              + " "
              + each.javaName());
    }
    if (operation.body() != null) {
      arguments.add("body " + operation.body().javaName() + " " + free("body", operation));
    }
    return arguments;
  }

  /** Returns a name for an argument that no parameter of the operation has. */
  private static String free(String name, Operation operation) {
    boolean taken =
        operation.parameters().stream()
            .filter(each -> !each.in().equals("query"))
            .anyMatch(each -> each.javaName().equals(name));
    return taken ? name + "_" : name;
  }

  private static List<String> arguments(Method method) {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      boolean nullable = method.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class);
      String kind =
          Arrays.stream(method.getParameterAnnotations()[i])
              .filter(each -> !(each instanceof Nullable))
              .map(OperationsTest::kind)
              .collect(Collectors.joining());
      arguments.add(
          (nullable ? "nullable " : "")
              + kind
              + " "
              + name(method.getGenericParameterTypes()[i])
              + " "
              + method.getParameters()[i].getName());
    }
    return arguments;
  }

  private static String kind(Annotation annotation) {
    if (annotation instanceof Path path) {
      return "path " + path.value() + (path.encoded() ? "" : " (not encoded by the client)");
    }
    if (annotation instanceof Header header) {
      return "header " + header.value();
    }
    if (annotation instanceof Body) {
      return "body";
    }
    return annotation instanceof Tag ? "query" : annotation.toString();
  }

  private static void checkOverloads(Operation operation, Problems problems) {
    Method method = Signatures.annotatedMethod(operation);
    List<Type> all = List.of(method.getGenericParameterTypes());
    List<String> expected = new ArrayList<>();
    int query = operation.parameters("path").size();
    boolean withoutQuery = operation.hasQuery() && operation.isQueryOptional();
    List<Type> shorter = new ArrayList<>(all);
    if (withoutQuery) {
      shorter.remove(query);
      expected.add(names(shorter));
    }
    if (operation.isBodyOptional()) {
      shorter.remove(shorter.size() - 1);
      expected.add(names(shorter));
    }

    List<String> actual = new ArrayList<>();
    for (Method other : method.getDeclaringClass().getDeclaredMethods()) {
      if (other.isDefault() && other.getName().equals(method.getName())) {
        actual.add(names(List.of(other.getGenericParameterTypes())));
        problems.expect(
            operation,
            "the answer of the overload",
            name(method.getGenericReturnType()),
            name(other.getGenericReturnType()));
        problems.expect(
            operation,
            "the overload's @Deprecated",
            operation.deprecated(),
            other.isAnnotationPresent(Deprecated.class));
      }
    }
    problems.expect(operation, "the overloads", sorted(expected), sorted(actual));
  }

  private static String names(List<Type> types) {
    return types.stream().map(OperationsTest::name).collect(Collectors.joining(", ", "(", ")"));
  }

  /** Returns a type's name, of a primitive one that of its box. */
  static String name(Type type) {
    if (type == long.class) {
      return Long.class.getName();
    }
    if (type == int.class) {
      return Integer.class.getName();
    }
    return type == boolean.class ? Boolean.class.getName() : type.getTypeName();
  }
}
