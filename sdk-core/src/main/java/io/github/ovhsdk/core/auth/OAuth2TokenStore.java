package io.github.ovhsdk.core.auth;

import io.github.ovhsdk.core.internal.auth.MemoryTokenStore;
import java.util.Optional;

/**
 * Keeps the tokens of one sign-in for as long as the application needs them, a restart included.
 *
 * <p>A server may give a new refresh token with each renewal and refuse the former one from then
 * on: who loses the new one has lost the session. That is why a client saves new tokens before it
 * first uses them, and why an implementation should have them in a safe place when {@link #save}
 * returns.
 *
 * <p>A client loads the tokens when it first needs one and before each renewal, and saves them once
 * after each renewal. It never does two of these at a time, and does them on a thread of its own
 * that holds no lock. Several clients may share a store, also from different processes: what
 * another one has saved is found before the next renewal, and where two renew at the same moment
 * and the server refuses the second, that one takes what the first has saved.
 *
 * <p>Implementations are thread-safe, and hold no secret in the exceptions that they throw.
 */
public interface OAuth2TokenStore {

  /**
   * Returns the tokens that were last saved; empty where there are none: calls then fail with
   * {@link io.github.ovhsdk.core.error.SignInRequiredException}.
   *
   * <p>If it throws, a client that knows tokens goes on with them and logs a warning; one that
   * knows none fails the call with {@link io.github.ovhsdk.core.error.TokenException}.
   */
  Optional<OAuth2Tokens> load();

  /**
   * Keeps these tokens in place of the former ones.
   *
   * <p>If it throws, the client logs a warning and uses the new tokens all the same, since the
   * former ones may be worthless already: the session goes on, but may be lost with the process.
   * The next renewal saves again.
   */
  void save(OAuth2Tokens tokens);

  /** Returns a store that forgets everything when the process ends. */
  static OAuth2TokenStore inMemory(OAuth2Tokens tokens) {
    return new MemoryTokenStore(tokens);
  }
}
