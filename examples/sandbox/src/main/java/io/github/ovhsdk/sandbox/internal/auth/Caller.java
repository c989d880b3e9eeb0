package io.github.ovhsdk.sandbox.internal.auth;

import java.util.Set;

/** Who makes a call, as far as it matters to the answer. */
public sealed interface Caller {

  /** Somebody, where nobody is asked for. */
  record Anonymous() implements Caller {}

  /**
   * Who has an access token.
   *
   * @param clientId the client that it was given to
   * @param scopes what it opens
   */
  record TokenHolder(String clientId, Set<String> scopes) implements Caller {}

  /**
   * An application, for the user of a consumer key.
   *
   * @param credentialId the number of that key
   */
  record SigningApplication(long credentialId) implements Caller {}
}
