package io.github.ovhsdk.sandbox.internal.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Parameter.Place;
import io.github.ovhsdk.spec.TypeRef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of requests to operations of the contract, and to one with a secret in its path. */
class MaskedRequestTest {

  private static final Catalog CATALOG = Catalog.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // A secret in an object.
        "POST | /v1/cloud/project/p/ai/data/region/GRA/alias"
            + "| {'credentials':{'s3':{'accessKey':'a','region':'b','secretKey':'c'}},'type':'s3'}"
            + "| {'credentials':{'s3':{'accessKey':'********','region':'b','secretKey':'********'}},'type':'s3'}",
        // A list of objects, with one that is none.
        "PUT | /v1/xdsl/templateModem/t"
            + "| {'WLAN':[{'SSID':'home','securityKey':'x','ssid':'y'},'z',null]}"
            + "| {'WLAN':[{'SSID':'home','securityKey':'********','ssid':'********'},'********',null]}",
        // Any JSON.
        "POST | /v2/okms/resource/o/secret/s/version | {'data':{'key':'x'}} | {'data':'********'}",
        "POST | /v2/okms/resource/o/secret/s/version | {'data':null} | {'data':null}",
        // What is in place of a scalar, of an object, and of the body.
        "POST | /v1/domain/zone/z/record | {'target':{'a':1}} | {'target':'********'}",
        "POST | /v1/domain/zone/z/record | {'target':7,'ttl':'x'} | {'target':7,'ttl':'x'}",
        "PUT | /v1/xdsl/templateModem/t | {'WLAN':{'SSID':'home'}} | {'WLAN':'********'}",
        "POST | /v1/domain/zone/z/record | ['x'] | '********'",
        "POST | /v1/domain/zone/z/record | null | null",
        // A password that is null, and a field that there is not.
        "POST | /v1/email/domain/d/account | {'password':null,'x':null} | {'password':null,'x':null}",
        "POST | /v1/email/domain/d/account | {'password':{'a':1},'x':1} | {'password':'********','x':'********'}",
        // An operation that takes no body.
        "DELETE | /v1/domain/zone/z/record/1 | {'id':1} | '********'",
      })
  void body_ofAnOperation_showsWhatIsDeclaredAndNoSecret(
      String method, String path, String body, String masked) {
    assertThat(of(method, path, body.replace('\'', '"')).body())
        .hasToString(masked.replace('\'', '"'));
  }

  @Test
  void body_deeperThanAnythingTheApiTakes_isMaskedFromThereOn() {
    TypeRef type = TypeRef.STRING;
    for (int i = 0; i < 100; i++) {
      type = TypeRef.array(type);
    }
    String body = "[".repeat(100) + "\"x\"" + "]".repeat(100);

    assertThat(bodyOf(type, body).toString()).contains("[\"********\"]").doesNotContain("x");
  }

  @Test
  void body_passwordsInAListOrAMap_areMasked() {
    TypeRef password = TypeRef.scalar("password");

    assertThat(bodyOf(TypeRef.array(password), "[\"x\",null]")).hasToString("\"********\"");
    assertThat(bodyOf(new TypeRef.MapOf(TypeRef.STRING, password), "{\"a\":\"x\"}"))
        .hasToString("\"********\"");
    assertThat(bodyOf(new TypeRef.MapOf(TypeRef.STRING, TypeRef.ANY), "{\"a\":{\"b\":\"x\"}}"))
        .hasToString("{\"a\":\"********\"}");
    assertThat(bodyOf(password, "\"x\"")).hasToString("\"********\"");
    assertThat(bodyOf(new TypeRef.MapOf(TypeRef.STRING, TypeRef.STRING), "{\"a\":\"x\"}"))
        .hasToString("{\"a\":\"x\"}");
  }

  private static JsonValue bodyOf(TypeRef type, String body) {
    return ofTimeWith(
            operation -> operation.toBuilder().body(new Body.Single(type, true, null)).build(),
            "/v1/auth/time",
            body)
        .body();
  }

  @Test
  void url_secretInThePath_isMasked() {
    Operation operation =
        CATALOG.operation("v1 GET /vps/{serviceName}/ips/{ipAddress}").orElseThrow();
    Operation secret =
        operation.toBuilder()
            .parameters(
                operation.parameters().stream()
                    .map(p -> p.withSecret(p.name().equals("ipAddress")))
                    .toList())
            .build();

    MaskedRequest masked = of(secret, "GET", "/v1/vps/ips/ips/192.0.2.7?a=b", "");

    assertThat(masked.url()).isEqualTo("/v1/vps/ips/ips/********?a=********");
    assertThat(masked.parameters())
        .isEqualTo(
            Map.of(
                "serviceName", List.of("ips"),
                "ipAddress", List.of("********"),
                "a", List.of("********")));
    assertThat(masked).hasToString("/v1/vps/ips/ips/********?a=********");
  }

  @Test
  void url_secretUnderAnEncodedName_isMasked() {
    MaskedRequest masked = of("GET", "/v1/cloud/eligibility?v%6Fucher=x&voucher=y&voucher", "");

    assertThat(masked.url())
        .isEqualTo("/v1/cloud/eligibility?v%6Fucher=********&voucher=********&voucher");
    assertThat(masked.parameters().get("voucher")).containsOnly("********").hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "?hunter2, ?********, ********",
    "?hunter2&voucher&&hunter3=, ?********&voucher&&********, ******** voucher",
    "?mistyped=hunter2, ?mistyped=********, mistyped",
    "?=hunter2, ?=********, ''",
  })
  void url_undeclaredNameWithoutAValue_isMaskedItself(String query, String masked, String names) {
    MaskedRequest request = of("GET", "/v1/cloud/eligibility" + query, "");

    assertThat(request.url()).isEqualTo("/v1/cloud/eligibility" + masked);
    assertThat(request.parameters().values())
        .allSatisfy(values -> assertThat(values).containsOnly("********"));
    assertThat(String.join(" ", request.parameters().keySet())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    // The path of an operation, with another verb; and then more.
    "/v1/vps/vps-1?a, /v1/vps/vps-1?********",
    "/v1/vps/vps-1/hunter2/x?a=b, /v1/vps/vps-1/********/********?a=********",
    "/1.0/vps//hunter2/, /1.0/vps//********/",
    "/v1/nowhere/hunter2, /********/********/********",
    "/, /",
    "*, ********",
  })
  void url_ofNoOperation_isShownAsFarAsItIsOne(String url, String masked) {
    assertThat(ofNoOperation(url, UnaryOperator.identity()).url()).isEqualTo(masked);
  }

  @Test
  void url_ofNoOperationWithASecretInThePath_isMasked() {
    MaskedRequest masked =
        ofNoOperation(
            "/v1/vps/hunter2/hunter3",
            operation ->
                operation.toBuilder()
                    .parameters(
                        operation.parameters().stream().map(p -> p.withSecret(true)).toList())
                    .build());

    assertThat(masked.url()).isEqualTo("/v1/vps/********/********");
  }

  @Test
  void url_openValueUnderAnEncodedName_isShown() {
    MaskedRequest masked = of("GET", "/v1/ip?d%65scription=a%20b", "");

    assertThat(masked.url()).isEqualTo("/v1/ip?d%65scription=a%20b");
    assertThat(masked.parameters()).isEqualTo(Map.of("description", List.of("a b")));
  }

  @Test
  void parameters_secretHeader_isMasked() {
    MaskedRequest masked =
        ofTimeWith(
            operation -> {
              List<Parameter> parameters = new ArrayList<>(operation.parameters());
              parameters.add(
                  Parameter.of(Place.HEADER, "X-Secret", TypeRef.scalar("password"), false));
              parameters.add(Parameter.of(Place.HEADER, "X-Open", TypeRef.STRING, false));
              return operation.toBuilder().parameters(parameters).build();
            },
            "/v1/auth/time",
            "");

    assertThat(masked.parameters())
        .isEqualTo(Map.of("X-Secret", List.of("********"), "X-Open", List.of("open")));
  }

  @Test
  void parameters_nameThatIsASecretInOnePlace_isMaskedInBoth() {
    MaskedRequest masked =
        ofTimeWith(
            operation ->
                operation.toBuilder()
                    .parameters(
                        List.of(
                            Parameter.of(Place.QUERY, "key", TypeRef.STRING, false),
                            Parameter.of(Place.HEADER, "key", TypeRef.scalar("password"), false)))
                    .build(),
            "/v1/auth/time?key=hunter2",
            "");

    assertThat(masked.url()).isEqualTo("/v1/auth/time?key=********");
    assertThat(masked.parameters()).isEqualTo(Map.of("key", List.of("********")));
  }

  private static MaskedRequest ofNoOperation(String url, UnaryOperator<Operation> change) {
    return MaskedRequest.of(
        new ApiRequest("PATCH", url, Map.of(), new byte[0]),
        path ->
            CATALOG.match("PATCH", path) instanceof OperationMatch.WrongVerb wrong
                ? change.apply(CATALOG.operation(wrong.operations().get(0)).orElseThrow())
                : null);
  }

  private static MaskedRequest ofTimeWith(
      UnaryOperator<Operation> change, String path, String body) {
    Operation operation = CATALOG.operation("v1 GET /auth/time").orElseThrow();
    return of(change.apply(operation), "GET", path, body);
  }

  private static MaskedRequest of(String method, String path, String body) {
    OperationMatch.Found match = (OperationMatch.Found) CATALOG.match(method, path);
    return of(CATALOG.operation(match.operation()).orElseThrow(), method, path, body);
  }

  private static MaskedRequest of(Operation operation, String method, String path, String body) {
    ApiRequest request =
        new ApiRequest(
            method,
            path,
            Map.of("x-secret", List.of("hidden"), "x-open", List.of("open")),
            body.getBytes(StandardCharsets.UTF_8));
    return MaskedRequest.of(
        request,
        (OperationMatch.Found) CATALOG.match(method, path),
        operation,
        SectionTypes.of(CATALOG.sectionOf(operation.key()).orElseThrow()));
  }
}
