package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.sandbox.MutableClock;
import io.github.ovhsdk.sandbox.internal.auth.OAuth2Client.Flow;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An authentication without a server, and what clients and browsers do with it. */
final class Fixture {

  static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  static final String CALLBACK = "http://127.0.0.1:4711/callback";

  private static final Catalog CATALOG = Catalog.bundled();
  private static final String FORM = "application/x-www-form-urlencoded";

  final MutableClock clock = new MutableClock();
  final Authentication authentication = authentication("ovh-eu");

  Authentication authentication(String endpoint) {
    return new Authentication(
        CATALOG,
        endpoint,
        clock,
        List.of(
            new OAuth2Client("service", "service-secret", Flow.CLIENT_CREDENTIALS, Set.of()),
            new OAuth2Client("app", null, Flow.AUTHORIZATION_CODE, Set.of()),
            new OAuth2Client(
                "web",
                "web-secret",
                Flow.AUTHORIZATION_CODE,
                Set.of("https://web.example/callback?tenant=1"))),
        new Application(1, "application-key", "application-secret"),
        "master-key");
  }

  /** The parameters of a sign-in that is in order. */
  static Map<String, String> signIn() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", "app");
    query.put("redirect_uri", CALLBACK);
    query.put("scope", "product/vps/all account/all");
    query.put("state", "some state");
    query.put("code_challenge", CHALLENGE);
    query.put("code_challenge_method", "S256");
    return query;
  }

  /** The form that turns a code of {@link #signIn} into tokens. */
  static Map<String, String> redemption(String code) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("client_id", "app");
    form.put("code", code);
    form.put("redirect_uri", CALLBACK);
    form.put("code_verifier", VERIFIER);
    return form;
  }

  Answer authorize(String query) {
    return side(new ApiRequest("GET", AuthorizeEndpoint.PATH + "?" + query, Map.of(), new byte[0]));
  }

  Answer authorize(Map<String, String> query) {
    return authorize(encoded(query));
  }

  Answer decide(String form) {
    return post(AuthorizeEndpoint.PATH, form);
  }

  /** Accepts all scopes that are asked for and returns the code. */
  String code(Map<String, String> query) {
    String scopes = query.get("scope");
    String location = authentication.signIn(encoded(query), Set.of(scopes.split(" ")));
    return parameters(location).get("code");
  }

  Answer token(Map<String, String> form) {
    return post(TokenEndpoint.PATH, encoded(form));
  }

  Answer post(String path, String form) {
    return side(
        new ApiRequest(
            "POST",
            path,
            Map.of("content-type", List.of(FORM)),
            form.getBytes(StandardCharsets.UTF_8)));
  }

  Answer side(ApiRequest request) {
    return authentication.side(request).orElseThrow();
  }

  /** Calls an operation with a token. */
  Access call(String operation, String token) {
    return call(authentication, operation, Map.of("authorization", List.of("Bearer " + token)));
  }

  static Access call(
      Authentication authentication, String operation, Map<String, List<String>> headers) {
    OperationKey key = OperationKey.parse(operation);
    String url = "/" + key.branch() + key.path();
    return check(authentication, key, new ApiRequest(key.method(), url, headers, new byte[0]));
  }

  /** Calls an operation at a URL with a signature. */
  Access callSigned(String operation, String url, String consumerKey) {
    return check(
        authentication, OperationKey.parse(operation), signed(operation, url, consumerKey));
  }

  static Access check(Authentication authentication, OperationKey key, ApiRequest request) {
    return authentication.check(
        request, CATALOG.sectionOf(key).orElseThrow(), CATALOG.operation(key).orElseThrow());
  }

  ApiRequest signed(String operation, String url, String consumerKey) {
    return signed(
        operation, url, consumerKey, "application-secret", clock.instant().getEpochSecond());
  }

  ApiRequest signed(String operation, String url, String consumerKey, String secret, long time) {
    String method = OperationKey.parse(operation).method();
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("host", List.of("sandbox.test:8080"));
    headers.put("x-ovh-application", List.of("application-key"));
    headers.put("x-ovh-consumer", List.of(consumerKey));
    headers.put("x-ovh-timestamp", List.of(Long.toString(time)));
    String text =
        String.join(
            "+", secret, consumerKey, method, "http://sandbox.test:8080" + url, "", "" + time);
    headers.put("x-ovh-signature", List.of("$1$" + sha1(text)));
    return new ApiRequest(method, url, headers, new byte[0]);
  }

  /** Asks for a consumer key and returns the answer. */
  JsonValue requestKey(String json) {
    return answer(
            "v1 POST /auth/credential",
            new ApiRequest(
                "POST",
                "/v1/auth/credential",
                Map.of(
                    "host", List.of("sandbox.test:8080"),
                    "x-ovh-application", List.of("application-key")),
                json.getBytes(StandardCharsets.UTF_8)))
        .json();
  }

  /** Asks for a consumer key with these rules, such as {@code GET /me}, and returns it. */
  String requestKeyFor(String... rules) {
    List<JsonValue> json =
        List.of(rules).stream()
            .map(rule -> rule.split(" ", 2))
            .map(r -> Answer.object("method", JsonValue.of(r[0]), "path", JsonValue.of(r[1])))
            .toList();
    JsonValue body = JsonValue.object(Map.of("accessRules", JsonValue.array(json)));
    return requestKey(body.toString()).get("consumerKey").asString();
  }

  Answer answer(String operation, ApiRequest request) {
    OperationKey key = OperationKey.parse(operation);
    Operation known = CATALOG.operation(key).orElseThrow();
    return check(authentication, key, request) instanceof Access.Granted granted
        ? authentication.answer(request, known, granted.caller()).orElseThrow()
        : ((Access.Refused) check(authentication, key, request)).answer();
  }

  static String sha1(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encoded(Map<String, String> parameters) {
    StringBuilder text = new StringBuilder();
    parameters.forEach(
        (name, value) ->
            text.append(text.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return text.toString();
  }

  /** Reads the query of a URL. */
  static Map<String, String> parameters(String url) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : url.substring(url.indexOf('?') + 1).split("&")) {
      String[] sides = pair.split("=", 2);
      parameters.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  /** Reads the value of a form's hidden field. */
  static String hidden(Answer page, String name) {
    return page.html().replaceFirst("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
  }
}
