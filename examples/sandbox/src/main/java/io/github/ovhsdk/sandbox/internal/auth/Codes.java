package io.github.ovhsdk.sandbox.internal.auth;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The authorization codes that users' browsers carry. Each serves once, for a minute, and only the
 * client that it was made for, with the redirect URI and the challenge of its request. Thread-safe.
 */
final class Codes {

  private static final Duration LIFETIME = Duration.ofMinutes(1);

  private record Code(AuthorizationRequest request, Grant grant, AtomicBoolean used) {}

  private final Tokens tokens;
  private final AtomicLong count = new AtomicLong();
  private final Expiring<Code> codes;

  Codes(Clock clock, Tokens tokens) {
    this.tokens = tokens;
    this.codes = new Expiring<>(clock, LIFETIME);
  }

  /** Returns a new code for what the user granted. */
  String issue(AuthorizationRequest request, Set<String> scopes) {
    Grant grant = signIn(request.client().id(), scopes);
    String code = "sandbox-code-" + grant.signIn();
    codes.put(code, new Code(request, grant, new AtomicBoolean()));
    return code;
  }

  /** Returns what a new sign-in grants to a client. */
  Grant signIn(String clientId, Set<String> scopes) {
    return new Grant(clientId, scopes, count.incrementAndGet());
  }

  /**
   * Uses a code up and returns what it stands for.
   *
   * @throws OAuth2Error if it is worth nothing to who has it; a second use also takes back what the
   *     first one gave, since one of the two was a thief (RFC 6749, 4.1.2)
   */
  Grant redeem(String secret, OAuth2Client client, String redirectUri, @Nullable String verifier) {
    Code code = codes.find(secret);
    if (code == null || !code.request().client().id().equals(client.id())) {
      throw OAuth2Error.invalidGrant("The code is unknown, expired, or another client's.");
    }
    String challenge = code.request().challenge();
    if (challenge != null && verifier == null) {
      throw OAuth2Error.invalidRequest("The parameter code_verifier is missing.");
    }
    if (!code.used().compareAndSet(false, true)) {
      tokens.revoke(code.grant().signIn());
      throw OAuth2Error.invalidGrant("The code was used before. What it gave is revoked.");
    }
    if (!redirectUri.equals(code.request().redirectUri())) {
      throw OAuth2Error.invalidGrant("The redirect_uri is not that of the authorization request.");
    }
    if (challenge == null ? verifier != null : !Pkce.matches(verifier, challenge)) {
      throw OAuth2Error.invalidGrant("The code_verifier does not match the code_challenge.");
    }
    return code.grant();
  }

  void clear() {
    codes.clear();
  }
}
