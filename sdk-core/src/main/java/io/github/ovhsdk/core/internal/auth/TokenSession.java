package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.auth.OAuth2TokenStore;
import io.github.ovhsdk.core.auth.OAuth2Tokens;
import io.github.ovhsdk.core.error.SignInRequiredException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.internal.Text;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Obtains the tokens of a user's sign-in: those in the store, and once they have been handed out,
 * new ones with the grant {@code refresh_token}. What others have put into the store meanwhile is
 * taken first.
 *
 * <p>Not thread-safe: {@link TokenCache} calls it from one thread at a time.
 */
final class TokenSession implements Supplier<AccessToken> {
  private static final System.Logger LOGGER = System.getLogger("io.github.ovhsdk.auth");

  /** Where it is not known when a token expires, it serves until the API refuses it. */
  private static final Duration UNTIL_REFUSED = Duration.ofDays(36_500);

  private final TokenEndpoint endpoint;
  private final RefreshingTokens credentials;
  private final OAuth2TokenStore store;
  private final InstantSource clock;

  /** What is in use. */
  private @Nullable OAuth2Tokens current;

  /** What the store is known to hold: behind what is in use where saving failed. */
  private @Nullable OAuth2Tokens stored;

  TokenSession(TokenEndpoint endpoint, RefreshingTokens credentials, InstantSource clock) {
    this.endpoint = endpoint;
    this.credentials = credentials;
    this.store = credentials.store();
    this.clock = clock;
  }

  @Override
  public AccessToken get() {
    AccessToken found = adoptNews();
    if (found != null) {
      return found;
    }
    OAuth2Tokens spent = current;
    if (spent == null) {
      throw new SignInRequiredException(
          "There are no OAuth2 tokens in the store: sign in first.", null, null, null);
    }
    String refreshToken = spent.refreshToken().orElse(null);
    if (refreshToken == null) {
      throw new SignInRequiredException(
          "The OAuth2 access token is expired or refused, and there is no refresh token to renew it"
              + " with: sign in again.",
          null,
          null,
          null);
    }
    Instant asked = clock.instant();
    TokenAnswer answer;
    try {
      answer = endpoint.fetch(credentials.grant(refreshToken));
    } catch (SignInRequiredException e) {
      // Another process may have used the refresh token up a moment ago, and saved what it got.
      AccessToken theirs = adoptNews();
      if (theirs != null) {
        return theirs;
      }
      throw e;
    }
    OAuth2Tokens renewed = merged(spent, answer, asked);
    current = renewed;
    save(renewed);
    return accessToken(renewed, asked);
  }

  /** Takes what is new in the store; returns its token if that is new too and not expired. */
  private @Nullable AccessToken adoptNews() {
    OAuth2Tokens found;
    try {
      found = store.load().orElse(null);
    } catch (RuntimeException e) {
      if (current == null) {
        throw new TokenException("The OAuth2 tokens could not be loaded.", null, null, e);
      }
      warn("The OAuth2 tokens could not be loaded, and those known are used on: {0}", e);
      return null;
    }
    if (found == null) {
      // Whoever emptied it has signed out: that is not undone by saving a renewal.
      current = null;
      stored = null;
      return null;
    }
    if (found.equals(stored)) {
      return null;
    }
    boolean sameAsBefore = current != null && current.accessToken().equals(found.accessToken());
    stored = found;
    current = found;
    Instant now = clock.instant();
    AccessToken token = accessToken(found, now);
    return sameAsBefore || token.isExpired(now) ? null : token;
  }

  private void save(OAuth2Tokens renewed) {
    try {
      store.save(renewed);
      stored = renewed;
    } catch (RuntimeException e) {
      warn(
          "The renewed OAuth2 tokens could not be saved, and may be lost when the process ends:"
              + " {0}",
          e);
    }
  }

  /** Logs what nobody gets to see otherwise. */
  private void warn(String message, RuntimeException e) {
    List<String> secrets = new ArrayList<>();
    for (OAuth2Tokens tokens : new OAuth2Tokens[] {current, stored}) {
      if (tokens != null) {
        secrets.add(tokens.accessToken());
        tokens.refreshToken().ifPresent(secrets::add);
      }
    }
    LOGGER.log(Level.WARNING, message, Text.line(Secrets.masked(e.toString(), secrets)));
  }

  private static OAuth2Tokens merged(OAuth2Tokens former, TokenAnswer answer, Instant asked) {
    OAuth2Tokens.Builder tokens =
        OAuth2Tokens.builder(answer.accessToken())
            .expiresAt(answer.lifetime() == null ? null : asked.plus(answer.lifetime()))
            .scopes(answer.scopes() == null ? former.scopes() : answer.scopes());
    // A server that does not rotate refresh tokens leaves the former one valid.
    return (answer.refreshToken() == null
            ? tokens.refreshToken(former.refreshToken().orElse(null))
            : tokens.refreshToken(answer.refreshToken()))
        .build();
  }

  private static AccessToken accessToken(OAuth2Tokens tokens, Instant since) {
    return new AccessToken(
        tokens.accessToken(),
        since,
        tokens.expiresAt().map(end -> Duration.between(since, end)).orElse(UNTIL_REFUSED));
  }
}
