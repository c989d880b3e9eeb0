package io.github.ovhsdk.core.internal.auth;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a token endpoint gave.
 *
 * @param refreshToken null where there was none, or where the former one stays
 * @param lifetime null where it did not say
 * @param scopes null where they are those asked for
 */
record TokenAnswer(
    String accessToken,
    @Nullable String refreshToken,
    @Nullable Duration lifetime,
    @Nullable List<String> scopes) {

  /** Returns what is known of the tokens, not the tokens. */
  @Override
  public String toString() {
    return "TokenAnswer[lifetime=" + lifetime + ", scopes=" + scopes + "]";
  }
}
