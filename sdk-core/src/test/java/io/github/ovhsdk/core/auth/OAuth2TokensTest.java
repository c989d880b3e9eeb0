package io.github.ovhsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OAuth2TokensTest {
  private static final Instant EXPIRY = Instant.parse("2026-01-31T12:00:00Z");

  @Test
  void build_nothingOptional_isEmptyThere() {
    OAuth2Tokens tokens = OAuth2Tokens.builder("access").build();

    assertThat(tokens.accessToken()).isEqualTo("access");
    assertThat(tokens.refreshToken()).isEmpty();
    assertThat(tokens.expiresAt()).isEmpty();
    assertThat(tokens.scopes()).isEmpty();
    assertThat(tokens).hasToString("OAuth2Tokens[access token ********]");
  }

  @Test
  void toBuilder_copiesAll() {
    assertThat(tokens().toBuilder().build())
        .isEqualTo(tokens())
        .hasSameHashCodeAs(tokens())
        .isNotEqualTo(tokens().toBuilder().refreshToken(null).build())
        .isNotEqualTo(tokens().toBuilder().expiresAt(null).build())
        .isNotEqualTo(tokens().toBuilder().scopes(List.of()).build());
  }

  @Test
  void toString_showsNoToken() {
    assertThat(tokens())
        .hasToString(
            "OAuth2Tokens[access token ********, refresh token ********, expires at"
                + " 2026-01-31T12:00:00Z, scope account/all order/all]");
  }

  @Test
  void builder_badArguments_failWithoutRepeatingThem() {
    assertThatThrownBy(() -> OAuth2Tokens.builder("hunter2\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("hunter2");
    assertThatThrownBy(() -> OAuth2Tokens.builder("a").refreshToken(" "))
        .isInstanceOf(IllegalArgumentException.class);
    // A secret where a scope belongs, with the line break that was copied along.
    assertThatThrownBy(() -> OAuth2Tokens.builder("a").scopes(List.of("all", "hunter2\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The OAuth2 scope at index 1 has white space in it: pass each scope by itself.");
  }

  private static OAuth2Tokens tokens() {
    return OAuth2Tokens.builder("hunter1")
        .refreshToken("hunter2")
        .expiresAt(EXPIRY)
        .scopes(List.of("account/all", "order/all"))
        .build();
  }
}
