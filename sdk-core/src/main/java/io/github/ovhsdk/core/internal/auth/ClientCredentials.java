package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.internal.Arguments;
import java.util.List;
import java.util.Objects;

/** Id and secret of a service account, with the scopes to ask for. */
public final class ClientCredentials implements Credentials {
  private final String clientId;
  private final String clientSecret;
  private final List<String> scopes;

  public ClientCredentials(String clientId, String clientSecret, List<String> scopes) {
    this.clientId = Arguments.trimmed(clientId, "OAuth2 client id");
    this.clientSecret = Arguments.trimmed(clientSecret, "OAuth2 client secret");
    this.scopes = Arguments.scopes(scopes);
    if (this.scopes.isEmpty()) {
      throw new IllegalArgumentException("No OAuth2 scope given: at least one is needed.");
    }
  }

  String clientId() {
    return clientId;
  }

  String clientSecret() {
    return clientSecret;
  }

  /** Returns the scopes as the token request spells them: separated by spaces. */
  String scope() {
    return String.join(" ", scopes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClientCredentials that
        && clientId.equals(that.clientId)
        && clientSecret.equals(that.clientSecret)
        && scopes.equals(that.scopes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(clientId, clientSecret, scopes);
  }

  @Override
  public String toString() {
    return "Credentials[OAuth2 client credentials ********, scope " + scope() + "]";
  }
}
