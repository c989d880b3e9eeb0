package io.github.ovhsdk.core.auth;

import io.github.ovhsdk.core.internal.auth.ClientCredentials;
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
}
