package io.github.ovhsdk.core.internal.auth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a token is asked for with, as the form that OAuth2 (RFC 6749) wants.
 *
 * @param fields the form, in its order
 * @param secrets the values of it that must not show
 * @param advice what to look at where the server refuses, as a question
 */
record TokenGrant(Map<String, String> fields, List<String> secrets, String advice) {

  static TokenGrant of(ClientCredentials credentials) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant_type", "client_credentials");
    fields.put("client_id", credentials.clientId());
    fields.put("client_secret", credentials.clientSecret());
    fields.put("scope", credentials.scope());
    return new TokenGrant(
        fields,
        List.of(credentials.clientSecret()),
        "Are client id and secret right, made for this endpoint, and the scope '"
            + credentials.scope()
            + "' allowed?");
  }

  /** Returns the grant for new tokens of the scope that the refresh token stands for. */
  static TokenGrant refresh(String refreshToken, String clientId, @Nullable String clientSecret) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant_type", "refresh_token");
    fields.put("refresh_token", refreshToken);
    fields.put("client_id", clientId);
    if (clientSecret != null) {
      fields.put("client_secret", clientSecret);
    }
    return new TokenGrant(
        fields,
        clientSecret == null ? List.of(refreshToken) : List.of(refreshToken, clientSecret),
        "Is the client id the one that the refresh token was issued to, with its secret if it has"
            + " one, at this endpoint?");
  }

  /** Returns the kind of grant alone. */
  @Override
  public String toString() {
    return "TokenGrant[" + fields.get("grant_type") + "]";
  }
}
