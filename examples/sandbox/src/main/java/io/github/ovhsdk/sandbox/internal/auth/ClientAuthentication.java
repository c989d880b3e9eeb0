package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which client asks for a token: by id and secret in the form, as OVHcloud's guides show
 * it, or in a Basic header, as its Python client sends them (RFC 6749, 2.3.1). A client that has no
 * secret gives its id alone.
 */
final class ClientAuthentication {

  private static final String BASIC = "Basic ";

  private record Claim(@Nullable String id, @Nullable String secret) {}

  private final Map<String, OAuth2Client> clients;

  ClientAuthentication(Map<String, OAuth2Client> clients) {
    this.clients = clients;
  }

  /**
   * Returns the client.
   *
   * @throws OAuth2Error if it is unknown or the secret is not its own
   */
  OAuth2Client client(ApiRequest request, Form form) {
    Claim claim = claim(request, form);
    OAuth2Client client = claim.id() == null ? null : clients.get(claim.id());
    if (client == null) {
      throw invalidClient(
          "The client_id is missing, or none that this sandbox knows. See Sandbox.CLIENT_ID and"
              + " Sandbox.SIGN_IN_CLIENT_ID.");
    }
    if (client.isPublic() && claim.secret() != null) {
      throw invalidClient("This client has no client_secret: leave it out.");
    }
    if (!client.isPublic() && !client.secret().equals(claim.secret())) {
      throw invalidClient(
          "The client_secret is missing or wrong. That of Sandbox.CLIENT_ID is"
              + " Sandbox.CLIENT_SECRET.");
    }
    return client;
  }

  private static Claim claim(ApiRequest request, Form form) {
    Claim inForm = new Claim(form.get("client_id"), form.get("client_secret"));
    String header = request.header("Authorization").orElse(null);
    if (header == null) {
      return inForm;
    }
    if (inForm.secret() != null) {
      throw OAuth2Error.invalidRequest(
          "The client_secret stands in the form, and there is an Authorization header: one of them"
              + " is enough.");
    }
    Claim inHeader = basic(header);
    if (inForm.id() != null && !inForm.id().equals(inHeader.id())) {
      throw OAuth2Error.invalidRequest("The form and the Authorization header name two clients.");
    }
    return inHeader;
  }

  private static Claim basic(String header) {
    if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      try {
        byte[] decoded = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
        String[] sides = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
        if (sides.length == 2) {
          return new Claim(Form.decoded(sides[0]), Form.decoded(sides[1]));
        }
      } catch (IllegalArgumentException e) {
        // No Base64: refused like any other header that names no client.
      }
    }
    throw invalidClient(
        "The Authorization header is not that of a client: Basic is what it takes.");
  }

  private static OAuth2Error invalidClient(String description) {
    return new OAuth2Error(401, "invalid_client", description);
  }
}
