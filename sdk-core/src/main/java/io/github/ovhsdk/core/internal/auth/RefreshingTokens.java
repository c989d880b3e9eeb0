package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2TokenStore;
import io.github.ovhsdk.core.internal.Arguments;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tokens of a user's sign-in, in their store, and the client that they were issued to. */
public final class RefreshingTokens implements Credentials {
  private final OAuth2TokenStore store;
  private final String clientId;
  private final @Nullable String clientSecret;

  /**
   * Creates the credentials.
   *
   * @param clientSecret null for a client that keeps none
   */
  public RefreshingTokens(OAuth2TokenStore store, String clientId, @Nullable String clientSecret) {
    this.store = Arguments.required(store, "token store");
    this.clientId = Arguments.trimmed(clientId, "OAuth2 client id");
    this.clientSecret =
        clientSecret == null ? null : Arguments.trimmed(clientSecret, "OAuth2 client secret");
  }

  OAuth2TokenStore store() {
    return store;
  }

  /** Returns the grant for new tokens. */
  TokenGrant grant(String refreshToken) {
    return TokenGrant.refresh(refreshToken, clientId, clientSecret);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RefreshingTokens that
        && store.equals(that.store)
        && clientId.equals(that.clientId)
        && Objects.equals(clientSecret, that.clientSecret);
  }

  @Override
  public int hashCode() {
    return Objects.hash(store, clientId, clientSecret);
  }

  @Override
  public String toString() {
    return "Credentials[OAuth2 tokens ********]";
  }
}
