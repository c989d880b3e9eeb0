package io.github.ovhsdk.conformance;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.PreparedRequest;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.sandbox.Sandbox;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One call of every operation, through its typed interface, against the sandbox. */
class SandboxCallsTest {

  /** The sandbox remembers its last thousand requests. */
  private static final int AT_ONCE = 500;

  private static final String NUMBER = "x-call-number";

  private static Sandbox sandbox;
  private static OvhClient client;

  @BeforeAll
  static void start() {
    // What one call deletes, the next one has to find.
    sandbox = Sandbox.builder().stateless().start();
    client = sandbox.client();
    // It has to be told which application asks: by the core's ConsumerKeys, not by a typed method.
    sandbox
        .wireMock()
        .stubFor(
            post("/v1/auth/credential")
                .willReturn(okJson("{\"consumerKey\":\"key\",\"state\":\"validated\"}")));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @TestFactory
  Stream<DynamicTest> execute_everyOperation_sendsWhatTheContractSaysAndReadsTheAnswer() {
    return Contract.test(
        Contract.sections(),
        (section, problems) -> {
          List<Operation> operations = section.operations();
          for (int from = 0; from < operations.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, operations.size());
            execute(operations.subList(from, to), problems);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> prepare_everyOverload_isTheCallWithoutWhatItLeavesOut() {
    return Contract.testOperations((operation, problems) -> checkOverloads(operation));
  }

  /** What came of a call. */
  private record Done(Call call, PreparedRequest prepared, ApiResponse<?> response) {}

  private static void execute(List<Operation> operations, Problems problems) {
    sandbox.wireMock().resetRequests();
    Map<String, Done> done = new HashMap<>();
    for (Operation operation : operations) {
      problems.check(
          operation,
          () -> {
            Call call = Call.of(operation);
            ApiCall<?> made = call.on(client.api(Reflection.load(operation.api())));
            String number = String.valueOf(operations.indexOf(operation));
            ApiResponse<?> response =
                made.with(RequestOptions.header(NUMBER, number)).executeForResponse();
            done.put(number, new Done(call, made.prepare(), response));
          });
    }
    Map<String, ServeEvent> served = new HashMap<>();
    for (ServeEvent event : sandbox.wireMock().getAllServeEvents()) {
      served.put(String.valueOf(event.getRequest().getHeader(NUMBER)), event);
    }
    done.forEach(
        (number, each) ->
            problems.check(
                each.call().operation(),
                () -> {
                  ServeEvent event = served.get(number);
                  assertThat(event).as("the request in the sandbox's journal").isNotNull();
                  checkRequest(each.call(), event);
                  checkPrepared(each.call(), each.prepared(), event);
                  checkAnswer(each.call().operation(), event, each.response());
                }));
  }

  private static void checkRequest(Call call, ServeEvent event) {
    Operation operation = call.operation();
    assertThat(event.getRequest().getMethod().getName()).isEqualTo(operation.verb());
    URI url = URI.create(event.getRequest().getAbsoluteUrl());
    assertThat(segments(url)).isEqualTo(call.segments());
    assertThat(Call.comparable(query(url))).isEqualTo(Call.comparable(call.query()));
    assertThat(event.getRequest().containsHeader("Authorization"))
        .as("whether credentials are sent")
        .isEqualTo(operation.authenticated());
    call.headers()
        .forEach((name, value) -> assertThat(event.getRequest().getHeader(name)).isEqualTo(value));
    byte[] body = event.getRequest().getBody();
    if (call.body() == null) {
      assertThat(body).as("the body").isEmpty();
    } else {
      assertThat(Tree.parse(body)).isEqualTo(call.body());
      assertThat(event.getRequest().getHeader("Content-Type")).startsWith("application/json");
    }
  }

  private static void checkPrepared(Call call, PreparedRequest prepared, ServeEvent event) {
    assertThat(prepared.operation()).isEqualTo(call.operation().name());
    assertThat(prepared.method()).isEqualTo(call.operation().verb());
    assertThat(prepared.isAuthenticated()).isEqualTo(call.operation().authenticated());
    assertThat(prepared.url()).hasToString(event.getRequest().getAbsoluteUrl());
    assertThat(prepared.body().orElse(new byte[0])).isEqualTo(event.getRequest().getBody());
    assertThat(Catalog.bundled().match(prepared.method(), prepared.url().toString()))
        .isInstanceOfSatisfying(
            OperationMatch.Found.class,
            found -> assertThat(found.operation()).hasToString(call.operation().name()));
  }

  private static void checkAnswer(Operation operation, ServeEvent event, ApiResponse<?> response) {
    assertThat(response.status()).isEqualTo(200);
    String json = event.getResponse().getBodyAsString();
    Object value = response.body();
    Shape shape = operation.answer();
    if (shape == null) {
      assertThat(value).as("the answer").isNull();
      assertThat(json).isEmpty();
    } else {
      assertThat(Values.problem(shape, Tree.parse(json), value)).as("the answer").isNull();
      if (operation.isList()) {
        assertThat(value).isInstanceOf(List.class);
      }
    }
  }

  private static List<String> segments(URI url) {
    return Stream.of(url.getRawPath().substring(1).split("/", -1))
        .map(SandboxCallsTest::decoded)
        .toList();
  }

  private static Map<String, List<String>> query(URI url) {
    Map<String, List<String>> query = new TreeMap<>();
    if (url.getRawQuery() != null) {
      for (String pair : url.getRawQuery().split("&")) {
        String[] parts = pair.split("=", 2);
        query.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(decoded(parts[1]));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static void checkOverloads(Operation operation) {
    boolean query = operation.hasQuery() && operation.isQueryOptional();
    if (query) {
      checkOverload(operation, false);
    }
    if (operation.isBodyOptional()) {
      checkOverload(operation, true);
    }
  }

  /** Checks the overload without an optional query, or without that and an optional body. */
  private static void checkOverload(Operation operation, boolean withoutBody) {
    Call call = Call.of(operation);
    Method method = Signatures.annotatedMethod(operation);
    List<@Nullable Object> given = new ArrayList<>(call.arguments());
    List<@Nullable Object> same = new ArrayList<>(call.arguments());
    List<Class<?>> types = new ArrayList<>(List.of(method.getParameterTypes()));
    if (withoutBody) {
      int last = given.size() - 1;
      given.remove(last);
      types.remove(last);
      Shape.ModelOf body = (Shape.ModelOf) Objects.requireNonNull(operation.body());
      same.set(last, RequestBodyTest.builder(body.model()).build());
    }
    if (operation.hasQuery() && operation.isQueryOptional()) {
      int index = operation.parameters("path").size();
      given.remove(index);
      types.remove(index);
      same.set(index, null);
    }
    Object api = client.api(Reflection.load(operation.api()));
    Method overload;
    try {
      overload =
          method.getDeclaringClass().getMethod(method.getName(), types.toArray(Class[]::new));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
    PreparedRequest shorter = prepare(api, overload, given);

    assertThat(shorter).isEqualTo(prepare(api, method, same));
    assertThat(shorter.url().getRawQuery()).isNull();
    if (withoutBody) {
      assertThat(new String(shorter.body().orElseThrow(), StandardCharsets.UTF_8)).isEqualTo("{}");
    }
  }

  private static PreparedRequest prepare(
      Object api, Method method, List<@Nullable Object> arguments) {
    Object call = Reflection.call(api, method, arguments.toArray());
    assertThat(call).isNotNull();
    return ((ApiCall<?>) call).prepare();
  }
}
