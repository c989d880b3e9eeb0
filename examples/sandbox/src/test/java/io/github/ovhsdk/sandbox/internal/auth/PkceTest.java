package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PkceTest {

  // RFC 7636, appendix B.
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  @Test
  void matches_verifierOfTheChallenge_isTrue() {
    assertThat(Pkce.matches(VERIFIER, CHALLENGE)).isTrue();
  }

  @Test
  void matches_anyOtherText_isFalse() {
    assertThat(Pkce.matches(VERIFIER.replace('d', 'e'), CHALLENGE)).isFalse();
    assertThat(Pkce.matches(CHALLENGE, CHALLENGE)).isFalse();
    assertThat(Pkce.matches("short", CHALLENGE)).isFalse();
    assertThat(Pkce.matches(VERIFIER + "é", CHALLENGE)).isFalse();
  }

  @Test
  void isChallenge_otherThan43Characters_isFalse() {
    assertThat(Pkce.isChallenge(CHALLENGE)).isTrue();
    assertThat(Pkce.isChallenge(CHALLENGE + "=")).isFalse();
    assertThat(Pkce.isChallenge(CHALLENGE.substring(1))).isFalse();
    assertThat(Pkce.isChallenge(CHALLENGE.replace('-', '+'))).isFalse();
  }
}
