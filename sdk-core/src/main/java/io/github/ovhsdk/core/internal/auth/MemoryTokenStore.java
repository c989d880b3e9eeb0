package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.auth.OAuth2TokenStore;
import io.github.ovhsdk.core.auth.OAuth2Tokens;
import io.github.ovhsdk.core.internal.Arguments;
import java.util.Optional;

/** Keeps tokens for as long as the process lives. */
public final class MemoryTokenStore implements OAuth2TokenStore {
  private volatile OAuth2Tokens tokens;

  public MemoryTokenStore(OAuth2Tokens tokens) {
    this.tokens = Arguments.required(tokens, "set of tokens");
  }

  @Override
  public Optional<OAuth2Tokens> load() {
    return Optional.of(tokens);
  }

  @Override
  public void save(OAuth2Tokens tokens) {
    this.tokens = Arguments.required(tokens, "set of tokens");
  }
}
