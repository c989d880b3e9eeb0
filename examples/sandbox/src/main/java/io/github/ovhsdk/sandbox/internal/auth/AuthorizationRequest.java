package io.github.ovhsdk.sandbox.internal.auth;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an application asks a user for, once it is found to be in order.
 *
 * @param client the application
 * @param redirectUri where the user is sent back to, as it was given
 * @param state what the application wants back as it is; null for nothing
 * @param challenge the PKCE challenge; null for none
 * @param offered the scopes that the user may choose from
 * @param suggested those of them that the application asked for
 */
record AuthorizationRequest(
    OAuth2Client client,
    String redirectUri,
    @Nullable String state,
    @Nullable String challenge,
    Set<String> offered,
    Set<String> suggested) {

  AuthorizationRequest {
    offered = Collections.unmodifiableSet(new LinkedHashSet<>(offered));
    suggested = Set.copyOf(suggested);
  }

  /** Returns who asks: the rest is between the application and its user. */
  @Override
  public String toString() {
    return "AuthorizationRequest[" + client.id() + "]";
  }
}
