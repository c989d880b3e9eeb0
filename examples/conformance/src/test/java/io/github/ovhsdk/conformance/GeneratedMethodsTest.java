package io.github.ovhsdk.conformance;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.GeneratedMethod;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the explorer says of the typed methods, against the contract and the section jars. */
class GeneratedMethodsTest {

  @TestFactory
  Stream<DynamicTest> generatedMethod_everyOperation_isTheMethodThatServesIt() {
    return Contract.testOperations(GeneratedMethodsTest::checkMethod);
  }

  private static void checkMethod(Operation operation, Problems problems) {
    GeneratedMethod method =
        Catalog.bundled()
            .details(operation.name())
            .flatMap(details -> details.generatedMethod())
            .orElseThrow();
    problems.expect(operation, "the class", operation.api(), method.className());
    problems.expect(operation, "the method", operation.method(), method.methodName());
    String location =
        Reflection.load(method.className())
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toString();
    if (location.endsWith(".jar")) {
      problems.expect(
          operation,
          "being in the jar " + method.artifactId(),
          true,
          location.contains("/" + method.artifactId() + "-"));
    }
  }
}
