package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where an OAuth2 client obtains a token for itself (RFC 6749, section 4.4), as strict as
 * OVHcloud's: id and secret stand in the form, and a scope must be asked for.
 */
final class TokenEndpoint {

  static final String PATH = "/auth/oauth2/token";

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Tokens tokens;

  TokenEndpoint(Tokens tokens) {
    this.tokens = tokens;
  }

  Answer answer(ApiRequest request) {
    if (!request.method().equals("POST")) {
      return error(405, "invalid_request", "A token is asked for with POST.")
          .withHeader("Allow", "POST");
    }
    String type = request.header("Content-Type").orElse("");
    if (!type.split(";", 2)[0].strip().equalsIgnoreCase(FORM)) {
      return error(400, "invalid_request", "The body has to be of type " + FORM + ".");
    }
    Map<String, String> form = new HashMap<>();
    for (String pair : new String(request.body(), StandardCharsets.UTF_8).split("&")) {
      String[] sides = pair.split("=", 2);
      if (form.put(decoded(sides[0]), sides.length == 1 ? "" : decoded(sides[1])) != null) {
        return error(400, "invalid_request", "The parameter " + sides[0] + " is repeated.");
      }
    }
    return answer(form);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private Answer answer(Map<String, String> form) {
    String grant = form.getOrDefault("grant_type", "");
    if (grant.isEmpty()) {
      return error(400, "invalid_request", "The parameter grant_type is missing.");
    }
    if (!grant.equals("client_credentials")) {
      return error(400, "unsupported_grant_type", "The sandbox grants client_credentials only.");
    }
    if (!Sandbox.CLIENT_ID.equals(form.get("client_id"))
        || !Sandbox.CLIENT_SECRET.equals(form.get("client_secret"))) {
      return error(
          401,
          "invalid_client",
          "The form's client_id and client_secret have to be those of the sandbox: "
              + Sandbox.CLIENT_ID
              + " and "
              + Sandbox.CLIENT_SECRET
              + ".");
    }
    String scope = form.getOrDefault("scope", "").strip();
    if (scope.isEmpty()) {
      return error(400, "invalid_scope", "The parameter scope is missing: ask for all.");
    }
    Map<String, JsonValue> granted = new LinkedHashMap<>();
    granted.put("access_token", JsonValue.of(tokens.issue()));
    granted.put("token_type", JsonValue.of("Bearer"));
    granted.put("expires_in", JsonValue.of(Tokens.LIFETIME.toSeconds()));
    granted.put("scope", JsonValue.of(scope));
    return uncached(Answer.ok(JsonValue.object(granted)));
  }

  private static Answer error(int status, String error, String description) {
    return uncached(
        new Answer(
            status,
            Map.of(),
            Answer.object(
                "error", JsonValue.of(error), "error_description", JsonValue.of(description))));
  }

  private static Answer uncached(Answer answer) {
    return answer.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
  }
}
