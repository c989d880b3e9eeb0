package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every operation of the contract. */
class AllOperationsTest {

  private static final Catalog CATALOG = Catalog.bundled();
  private static final Sandbox SANDBOX = Sandbox.builder().stateless().start();
  private static final Sandbox STRICT = Sandbox.builder().stateless().strict().start();

  /** What the sandbox knows better than an example: the time, and a key that it gives out. */
  private static final Set<String> REAL = Set.of("v1 GET /auth/time", "v1 POST /auth/credential");

  /** Types that have texts which are none of theirs. */
  private static final Set<String> SPELLED =
      Set.of(
          "long",
          "int",
          "double",
          "boolean",
          "uuid",
          "date",
          "datetime",
          "time",
          "duration",
          "ip",
          "ipv4",
          "ipv6",
          "ipBlock",
          "ipv4Block",
          "ipv6Block",
          "macAddress");

  /** Tries something with an operation: empty where it cannot be tried, else the answer. */
  private interface Attempt {
    Optional<HttpResponse<String>> send(ExampleRequest request, Http http, String bearer);
  }

  @AfterAll
  static void close() {
    SANDBOX.close();
    STRICT.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void answer_everyValidExample_isTheExampleOfWhatItAnswers(boolean strict) {
    int tried =
        forEveryOperation(
            strict ? STRICT : SANDBOX,
            200,
            (request, http, bearer) -> Optional.of(request.send(http, bearer)),
            (request, answer) -> isExample(request.operation(), answer));

    assertThat(tried).isEqualTo(CATALOG.operations().size()).isEqualTo(6_624);
  }

  @Test
  void answer_everyOperationWithoutCredentials_isRefusedWhereTheyAreNeeded() {
    Http http = new Http(SANDBOX);
    AtomicInteger refused = new AtomicInteger();
    List<String> wrong =
        CATALOG.operations().parallelStream()
            .filter(
                o -> {
                  int expected = o.authenticated() ? 401 : 200;
                  refused.addAndGet(o.authenticated() ? 1 : 0);
                  return new ExampleRequest(CATALOG, o.key()).send(http, "none").statusCode()
                      != expected;
                })
            .map(OperationSummary::toString)
            .toList();

    assertThat(wrong).isEmpty();
    assertThat(refused).hasValue(6_201);
  }

  @Test
  void answer_missingRequired_is400AndSaysWhich() {
    int tried =
        forEveryOperation(
            SANDBOX,
            400,
            (request, http, bearer) -> withoutRequired(request).map(r -> r.send(http, bearer)),
            (request, answer) ->
                answer.body().contains("required") && names(answer, required(request.operation())));

    assertThat(tried).isEqualTo(2_070);
  }

  @Test
  void answer_wrongType_is400AndSaysWhich() {
    int tried =
        forEveryOperation(
            SANDBOX,
            400,
            (request, http, bearer) -> withWrongType(request).map(r -> r.send(http, bearer)),
            (request, answer) -> names(answer, typed(request.operation())));

    assertThat(tried).isEqualTo(4_598);
  }

  @Test
  void answer_unknownBodyField_is400IfStrictAndIgnoredElse() {
    Attempt attempt =
        (request, http, bearer) ->
            hasFields(request.operation())
                ? Optional.of(request.withMember("surprise", JsonValue.of(true)).send(http, bearer))
                : Optional.empty();

    int refused =
        forEveryOperation(STRICT, 400, attempt, (r, answer) -> answer.body().contains("surprise"));
    int ignored = forEveryOperation(SANDBOX, 200, attempt, (r, answer) -> true);

    assertThat(refused).isEqualTo(ignored).isEqualTo(1_744);
  }

  private interface Judge {
    boolean isRight(ExampleRequest request, HttpResponse<String> answer);
  }

  /** Returns how many operations it could be tried with. */
  private static int forEveryOperation(Sandbox sandbox, int status, Attempt attempt, Judge judge) {
    Http http = new Http(sandbox);
    String bearer = http.bearer();
    AtomicInteger tried = new AtomicInteger();
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    CATALOG.operations().parallelStream()
        .forEach(
            o -> {
              ExampleRequest request = new ExampleRequest(CATALOG, o.key());
              attempt
                  .send(request, http, bearer)
                  .ifPresent(
                      answer -> {
                        tried.incrementAndGet();
                        boolean hasId = answer.headers().firstValue("X-Ovh-Queryid").isPresent();
                        if (answer.statusCode() != status
                            || !hasId
                            || !judge.isRight(request, answer)) {
                          wrong.add(o + ": " + answer.statusCode() + " " + answer.body());
                        }
                      });
            });
    assertThat(wrong).isEmpty();
    return tried.get();
  }

  private static boolean isExample(Operation operation, HttpResponse<String> answer) {
    Section section = CATALOG.sectionOf(operation.key()).orElseThrow();
    boolean nothing = operation.response() instanceof TypeRef.Void;
    String expected =
        nothing ? "" : Examples.of(section).response(operation).orElseThrow().toString();
    return answer.headers().firstValue("Content-Type").isPresent() != nothing
        && (REAL.contains(operation.toString()) || answer.body().equals(expected));
  }

  /** Whether a refusal says that this is what is wrong: a parameter, a field, or the body. */
  private static boolean names(HttpResponse<String> answer, Optional<Object> what) {
    Object wrong = what.orElseThrow();
    String where = wrong instanceof Parameter parameter ? parameter.name() : "body";
    if (wrong instanceof Property field) {
      where = "/" + field.name();
    }
    return answer.body().contains("\"message\":\"[" + where);
  }

  private static Optional<ExampleRequest> withoutRequired(ExampleRequest request) {
    return required(request.operation())
        .map(
            what ->
                what instanceof Parameter parameter
                    ? request.without(parameter)
                    : request.withBody(null));
  }

  /** The first parameter that has to be there, or else the body if that has to be. */
  private static Optional<Object> required(Operation operation) {
    for (Parameter parameter : operation.parameters()) {
      if (parameter.required() && parameter.place() != Parameter.Place.PATH) {
        return Optional.of(parameter);
      }
    }
    return Optional.ofNullable(operation.body()).filter(Body::required).map(Object.class::cast);
  }

  private static Optional<ExampleRequest> withWrongType(ExampleRequest request) {
    // An object in a list in a list is of no type that there is.
    JsonValue none = JsonValue.array(JsonValue.array(JsonValue.object(Map.of())));
    return typed(request.operation())
        .map(
            what ->
                what instanceof Property field
                    ? request.withMember(field.name(), none)
                    : request.with((Parameter) what, "wrong"));
  }

  /** The first field, or else the first parameter, that not every value is right for. */
  private static Optional<Object> typed(Operation operation) {
    for (Property field : fields(operation)) {
      if (!field.readOnly() && !(field.type().innermost() instanceof TypeRef.Any)) {
        return Optional.of(field);
      }
    }
    for (Parameter parameter : operation.parameters()) {
      TypeRef type = parameter.type().innermost();
      if (type instanceof TypeRef.ModelRef
          || type instanceof TypeRef.Scalar scalar && SPELLED.contains(scalar.name())) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  private static boolean hasFields(Operation operation) {
    return !fields(operation).isEmpty();
  }

  /** The fields of a body that is an object. */
  private static List<Property> fields(Operation operation) {
    if (operation.body() instanceof Body.Fields fields) {
      return fields.fields();
    }
    if (operation.body() instanceof Body.Single single
        && single.type() instanceof TypeRef.ModelRef) {
      SectionTypes types = SectionTypes.of(CATALOG.sectionOf(operation.key()).orElseThrow());
      return new ArrayList<>(types.properties(single.type()));
    }
    return List.of();
  }
}
