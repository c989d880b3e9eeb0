package io.github.ovhsdk.core.auth;

import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.auth.ClientCredentials;
import io.github.ovhsdk.core.internal.auth.RefreshingTokens;
import java.util.List;

/**
 * Credentials of OAuth2, for endpoints that have a token URL (OVHcloud's own; not Kimsufi and So
 * you Start).
 */
public final class OAuth2 {

  /** The scope that opens everything that the account's policies allow. */
  public static final String SCOPE_ALL = "all";

  private OAuth2() {}

  /**
   * Returns the credentials of a service account, with the scope {@value #SCOPE_ALL}. The client
   * obtains a token with the first call that needs one, keeps it, and renews it before it expires.
   *
   * <p>A new service account has no rights until an IAM policy grants them.
   *
   * @throws IllegalArgumentException if the id or the secret is null, blank or surrounded by white
   *     space
   */
  public static Credentials clientCredentials(String clientId, String clientSecret) {
    return clientCredentials(clientId, clientSecret, SCOPE_ALL);
  }

  /**
   * Returns the credentials of a service account for narrower scopes, such as {@code
   * product/vps/all}.
   *
   * @throws IllegalArgumentException if the id or the secret is null, blank or surrounded by white
   *     space, if there is no scope, or if a scope is blank or has a space in it
   */
  public static Credentials clientCredentials(
      String clientId, String clientSecret, String... scopes) {
    return new ClientCredentials(clientId, clientSecret, List.of(scopes));
  }

  /**
   * Returns the credentials of a user who has signed in, for an application that keeps no secret of
   * its own. The access token is renewed before it expires and when the API no longer takes it; the
   * new tokens live as long as these credentials do. To keep them longer, use {@link
   * #refreshing(OAuth2TokenStore, String)}.
   *
   * @param clientId the id that the tokens were issued to
   * @throws IllegalArgumentException if the tokens are null, or the id is null, blank or surrounded
   *     by white space
   */
  public static Credentials refreshing(OAuth2Tokens tokens, String clientId) {
    return refreshing(inMemory(tokens), clientId);
  }

  /**
   * Returns the credentials of a user who has signed in, for an application that has a secret.
   *
   * @param clientId the id that the tokens were issued to
   * @param clientSecret the secret that belongs to it
   * @throws IllegalArgumentException if the tokens are null, or the id or the secret is null, blank
   *     or surrounded by white space
   * @see #refreshing(OAuth2Tokens, String)
   */
  public static Credentials refreshing(OAuth2Tokens tokens, String clientId, String clientSecret) {
    return refreshing(inMemory(tokens), clientId, clientSecret);
  }

  /**
   * Returns the credentials of a user who has signed in, for an application that keeps no secret of
   * its own, with tokens that outlive the process: they come from the store, and each renewal is
   * saved there.
   *
   * <p>Once the refresh token no longer works, calls fail with {@link
   * io.github.ovhsdk.core.error.SignInRequiredException}, until the store has tokens of a new
   * sign-in.
   *
   * @param clientId the id that the tokens were issued to
   * @throws IllegalArgumentException if the store is null, or the id is null, blank or surrounded
   *     by white space
   */
  public static Credentials refreshing(OAuth2TokenStore store, String clientId) {
    return new RefreshingTokens(store, clientId, null);
  }

  /**
   * Returns the credentials of a user who has signed in, for an application that has a secret, with
   * tokens that outlive the process.
   *
   * @param clientId the id that the tokens were issued to
   * @param clientSecret the secret that belongs to it
   * @throws IllegalArgumentException if the store is null, or the id or the secret is null, blank
   *     or surrounded by white space
   * @see #refreshing(OAuth2TokenStore, String)
   */
  public static Credentials refreshing(
      OAuth2TokenStore store, String clientId, String clientSecret) {
    return new RefreshingTokens(
        store, clientId, Arguments.required(clientSecret, "OAuth2 client secret"));
  }

  private static OAuth2TokenStore inMemory(OAuth2Tokens tokens) {
    return OAuth2TokenStore.inMemory(Arguments.required(tokens, "set of tokens"));
  }
}
