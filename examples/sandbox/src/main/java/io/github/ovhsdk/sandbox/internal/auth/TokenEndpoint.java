package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.auth.OAuth2Client.Flow;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where tokens are obtained (RFC 6749): for a client itself, for a code, for a refresh token. */
final class TokenEndpoint {

  static final String PATH = "/auth/oauth2/token";

  private final ClientAuthentication authentication;
  private final Scopes scopes;
  private final Codes codes;
  private final Tokens tokens;

  TokenEndpoint(ClientAuthentication authentication, Scopes scopes, Codes codes, Tokens tokens) {
    this.authentication = authentication;
    this.scopes = scopes;
    this.codes = codes;
    this.tokens = tokens;
  }

  Answer answer(ApiRequest request) {
    Answer answer;
    try {
      answer = Answer.ok(granted(request));
    } catch (OAuth2Error e) {
      answer = e.answer();
      if (answer.status() == 401 && request.header("Authorization").isPresent()) {
        answer = answer.withHeader("WWW-Authenticate", "Basic realm=\"sandbox\"");
      } else if (answer.status() == 405) {
        answer = answer.withHeader("Allow", "POST");
      }
    }
    return answer.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
  }

  private JsonValue granted(ApiRequest request) {
    if (!request.method().equals("POST")) {
      throw new OAuth2Error(405, "invalid_request", "A token is asked for with POST.");
    }
    Form form = Form.ofBody(request);
    if (form == null) {
      throw OAuth2Error.invalidRequest(
          "The body has to be of type application/x-www-form-urlencoded.");
    }
    if (form.hasRepetition()) {
      throw OAuth2Error.invalidRequest("A parameter is given more than once.");
    }
    return switch (required(form, "grant_type")) {
      case "client_credentials" -> forClient(client(request, form, Flow.CLIENT_CREDENTIALS), form);
      case "authorization_code" -> forCode(client(request, form, Flow.AUTHORIZATION_CODE), form);
      case "refresh_token" -> forRefresh(client(request, form, Flow.AUTHORIZATION_CODE), form);
      default ->
          throw OAuth2Error.badRequest(
              "unsupported_grant_type",
              "The sandbox grants client_credentials, authorization_code and refresh_token.");
    };
  }

  private OAuth2Client client(ApiRequest request, Form form, Flow flow) {
    OAuth2Client client = authentication.client(request, form);
    if (client.flow() != flow) {
      throw OAuth2Error.badRequest(
          "unauthorized_client", "The flow of this client is " + client.flow() + ".");
    }
    return client;
  }

  private JsonValue forClient(OAuth2Client client, Form form) {
    String scope = form.get("scope");
    Set<String> asked = Scopes.parse(scope == null ? "" : scope);
    if (asked.isEmpty()) {
      throw OAuth2Error.invalidScope("The parameter scope is missing: ask for all.");
    }
    if (!scopes.areKnown(asked)) {
      throw OAuth2Error.invalidScope("There is no such scope. The one for everything is all.");
    }
    Grant grant = new Grant(client.id(), asked, 0);
    return tokens(grant, null);
  }

  private JsonValue forCode(OAuth2Client client, Form form) {
    String code = required(form, "code");
    String redirectUri = required(form, "redirect_uri");
    Grant grant = codes.redeem(code, client, redirectUri, form.get("code_verifier"));
    return tokens(grant, grant);
  }

  private JsonValue forRefresh(OAuth2Client client, Form form) {
    String token = required(form, "refresh_token");
    Grant grant = tokens.refresh(token);
    if (grant == null || !grant.clientId().equals(client.id())) {
      throw OAuth2Error.invalidGrant(
          "The refresh token is unknown, used up, expired, or another client's.");
    }
    String scope = form.get("scope");
    Set<String> asked = scope == null ? grant.scopes() : Scopes.parse(scope);
    if (asked.isEmpty() || !grant.scopes().containsAll(asked)) {
      throw OAuth2Error.invalidScope("More is asked for than was granted.");
    }
    if (!tokens.spendRefresh(token)) {
      throw OAuth2Error.invalidGrant("The refresh token is used up.");
    }
    return tokens(grant.withScopes(asked), grant);
  }

  /**
   * Issues tokens.
   *
   * @param renewable what the refresh token stands for; null for none
   */
  private JsonValue tokens(Grant grant, @Nullable Grant renewable) {
    Map<String, JsonValue> answer = new LinkedHashMap<>();
    answer.put("access_token", JsonValue.of(tokens.issueAccess(grant)));
    answer.put("token_type", JsonValue.of("Bearer"));
    answer.put("expires_in", JsonValue.of(tokens.accessLifetime().toSeconds()));
    if (renewable != null) {
      answer.put("refresh_token", JsonValue.of(tokens.issueRefresh(renewable)));
    }
    answer.put("scope", JsonValue.of(grant.scope()));
    return JsonValue.object(answer);
  }

  private static String required(Form form, String name) {
    String value = form.get(name);
    if (value == null) {
      throw OAuth2Error.invalidRequest("The parameter " + name + " is missing.");
    }
    return value;
  }
}
