package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.sandbox.internal.auth.OAuth2Client.Flow;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what an application asks a user for (RFC 6749, 4.1.1, and RFC 7636, 4.3). */
final class AuthorizationRequests {

  private final Map<String, OAuth2Client> clients;
  private final Scopes scopes;

  AuthorizationRequests(Map<String, OAuth2Client> clients, Scopes scopes) {
    this.clients = clients;
    this.scopes = scopes;
  }

  /**
   * Says why the browser cannot even be sent back to the application: who that is, or where, is not
   * sure. Null where it can.
   */
  @Nullable String doubt(Form query) {
    String id = query.get("client_id");
    if (id == null || query.isRepeated("client_id")) {
      return "The parameter client_id is missing, or there are several.";
    }
    OAuth2Client client = clients.get(id);
    if (client == null) {
      return "There is no client '" + id + "'.";
    }
    if (client.flow() != Flow.AUTHORIZATION_CODE) {
      return "The client '" + id + "' is a service account: nobody signs in for it.";
    }
    String redirectUri = query.get("redirect_uri");
    if (redirectUri == null || query.isRepeated("redirect_uri")) {
      return "The parameter redirect_uri is missing, or there are several.";
    }
    return RedirectUris.isAllowed(client, redirectUri)
        ? null
        : "The parameter redirect_uri is neither registered for the client '"
            + id
            + "' nor an http address of this machine.";
  }

  /**
   * Reads a request of which there is no {@linkplain #doubt doubt}.
   *
   * @throws OAuth2Error if it is not in order, which the application is to be told
   */
  AuthorizationRequest read(Form query) {
    if (query.hasRepetition()) {
      throw OAuth2Error.invalidRequest("A parameter is given more than once.");
    }
    OAuth2Client client = clients.get(query.get("client_id"));
    String type = query.get("response_type");
    if (type == null) {
      throw OAuth2Error.invalidRequest("The parameter response_type is missing.");
    }
    if (!type.equals("code")) {
      throw OAuth2Error.badRequest(
          "unsupported_response_type", "The response_type has to be code.");
    }
    String challenge = challenge(query, client);
    String scope = query.get("scope");
    Set<String> asked = scope == null ? Set.of() : Scopes.parse(scope);
    if (!scopes.areKnown(asked)) {
      throw OAuth2Error.invalidScope("There is no such scope. The one for everything is all.");
    }
    return new AuthorizationRequest(
        client,
        query.get("redirect_uri"),
        query.get("state"),
        challenge,
        asked.isEmpty() ? scopes.published() : asked,
        asked);
  }

  private static @Nullable String challenge(Form query, OAuth2Client client) {
    String challenge = query.get("code_challenge");
    String method = query.get("code_challenge_method");
    if (challenge == null) {
      if (client.isPublic() || method != null) {
        throw OAuth2Error.invalidRequest("The parameter code_challenge is missing.");
      }
      return null;
    }
    // Left out it means plain, which proves nothing to who reads the request.
    if (!Pkce.METHOD.equals(method)) {
      throw OAuth2Error.invalidRequest("The code_challenge_method has to be S256.");
    }
    if (!Pkce.isChallenge(challenge)) {
      throw OAuth2Error.invalidRequest("The code_challenge is no SHA-256 in Base64url.");
    }
    return challenge;
  }
}
