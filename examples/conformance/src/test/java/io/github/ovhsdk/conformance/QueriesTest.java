package io.github.ovhsdk.conformance;

import io.github.ovhsdk.core.model.OperationQuery;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All query objects: they take what the contract says, and send it under the contract's names. */
class QueriesTest {

  @TestFactory
  Stream<DynamicTest> signatures_everyQuery_areThoseOfTheContract() {
    return check(
        (operation, problems) -> {
          Class<?> query = Reflection.load(operation.queryClass());
          Class<?> builder = Reflection.load(operation.queryClass() + "$Builder");
          String required =
              operation.parameters("query").stream()
                  .filter(Operation.Parameter::required)
                  .map(each -> each.shape().javaName() + " " + each.javaName())
                  .collect(Collectors.joining(", ", "(", ")"));
          Map<String, String> factories = new TreeMap<>();
          factories.put("builder", required + " " + builder.getName());
          if (!operation.isQueryOptional()) {
            factories.put("of", required + " " + query.getName());
          }
          problems.expect(operation, "the query's methods", factories, methods(query));

          Map<String, String> setters = new TreeMap<>();
          setters.put("build", "() " + query.getName());
          for (Operation.Parameter each : operation.parameters("query")) {
            if (!each.required()) {
              setters.put(
                  each.javaName(),
                  "(%s %s) %s"
                      .formatted(each.shape().javaName(), each.javaName(), builder.getName()));
            }
          }
          problems.expect(operation, "the builder's methods", setters, methods(builder));
          problems.expect(
              operation, "the query's base", OperationQuery.class, query.getSuperclass());
        });
  }

  @TestFactory
  Stream<DynamicTest> parameters_everyQuery_areWhatWasSet() {
    return check(
        (operation, problems) -> {
          Call call = Call.of(operation);
          OperationQuery query =
              (OperationQuery) call.arguments().get(operation.parameters("path").size());
          Map<String, List<String>> sent = new LinkedHashMap<>();
          query
              .parameters()
              .forEach(
                  each ->
                      sent.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                          .add(each.getValue()));
          problems.expect(
              operation, "what is sent", Call.comparable(call.query()), Call.comparable(sent));
          for (Operation.Parameter each : operation.parameters("query")) {
            problems.expect(
                operation,
                "whether " + each.name() + " is secret",
                each.secret(),
                query.isSecret(each.name()));
            if (each.secret()) {
              problems.expect(
                  operation,
                  "whether the secret is printed",
                  false,
                  query.toString().contains(call.query().get(each.name()).get(0)));
            }
          }
        });
  }

  private static Map<String, String> methods(Class<?> type) {
    Map<String, String> methods = new TreeMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && !method.isBridge()) {
        String parameters =
            Arrays.stream(method.getParameters())
                .map(
                    each -> OperationsTest.name(each.getParameterizedType()) + " " + each.getName())
                .collect(Collectors.joining(", ", "(", ")"));
        String before =
            methods.put(
                method.getName(), parameters + " " + method.getGenericReturnType().getTypeName());
        if (before != null) {
          throw new AssertionError("two methods " + method.getName());
        }
      }
    }
    return methods;
  }

  private static Stream<DynamicTest> check(Contract.OperationCheck check) {
    return Contract.testOperations(
        (operation, problems) -> {
          if (operation.hasQuery()) {
            check.run(operation, problems);
          }
        });
  }
}
