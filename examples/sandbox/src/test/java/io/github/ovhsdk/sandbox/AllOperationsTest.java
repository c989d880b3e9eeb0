package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What must hold for every operation of the contract. */
class AllOperationsTest {

  private static final Catalog CATALOG = Catalog.bundled();
  private static final Sandbox SANDBOX = Sandbox.builder().stateless().start();

  private final Http http = new Http(SANDBOX);

  @AfterAll
  static void close() {
    SANDBOX.close();
  }

  @Test
  void answer_everyOperation_isItsExample() {
    String bearer = http.bearer();

    List<String> wrong =
        CATALOG.operations().parallelStream()
            .map(o -> problem(o, bearer))
            .flatMap(Optional::stream)
            .toList();

    assertThat(wrong).isEmpty();
    assertThat(CATALOG.operations()).isNotEmpty();
  }

  @Test
  void answer_everyOperationWithoutCredentials_isRefusedWhereTheyAreNeeded() {
    List<String> wrong =
        CATALOG.operations().parallelStream()
            .filter(
                o ->
                    http.call(o.key().method(), path(CATALOG.operation(o.key()).orElseThrow()))
                            .statusCode()
                        != (o.authenticated() ? 401 : 200))
            .map(OperationSummary::toString)
            .toList();

    assertThat(wrong).isEmpty();
  }

  private Optional<String> problem(OperationSummary summary, String bearer) {
    Section section = CATALOG.sectionOf(summary.key()).orElseThrow();
    Operation operation = CATALOG.operation(summary.key()).orElseThrow();
    HttpResponse<String> answer =
        http.call(summary.key().method(), path(operation), "Authorization", bearer);
    boolean nothing = operation.response() instanceof TypeRef.Void;
    boolean time = summary.toString().equals("v1 GET /auth/time");
    String expected =
        nothing ? "" : Examples.of(section).response(operation).orElseThrow().toString();
    boolean right =
        answer.statusCode() == 200
            && answer.headers().firstValue("X-Ovh-Queryid").isPresent()
            && answer.headers().firstValue("Content-Type").isPresent() != nothing
            && (time || answer.body().equals(expected));
    return right
        ? Optional.empty()
        : Optional.of(summary + ": " + answer.statusCode() + " " + answer.body());
  }

  private static String path(Operation operation) {
    Examples examples = Examples.of(CATALOG.sectionOf(operation.key()).orElseThrow());
    String path = "/" + operation.key().branch() + operation.key().path();
    for (Parameter parameter : operation.parameters(Parameter.Place.PATH)) {
      path =
          path.replace(
              "{" + parameter.name() + "}",
              URLEncoder.encode(examples.parameter(parameter), StandardCharsets.UTF_8)
                  .replace("+", "%20"));
    }
    return path;
  }
}
