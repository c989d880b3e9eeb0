package io.github.ovhsdk.sandbox.internal.auth;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a token stands for.
 *
 * @param clientId whom it was given to
 * @param scopes what it opens, in the order in which that was asked for
 * @param signIn the number of the sign-in that it comes from; 0 where nobody signed in
 */
record Grant(String clientId, Set<String> scopes, long signIn) {

  Grant {
    scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
  }

  /** Returns the scopes as OAuth2 spells them. */
  String scope() {
    return String.join(" ", scopes);
  }

  Grant withScopes(Set<String> fewer) {
    return new Grant(clientId, fewer, signIn);
  }
}
