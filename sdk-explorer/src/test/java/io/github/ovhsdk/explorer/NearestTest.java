package io.github.ovhsdk.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NearestTest {

  private static final List<String> NAMES =
      List.of("domain", "email-domain", "dedicated-server", "vps", "vrack", "sms");

  @Test
  void to_oneLetterChanged_findsTheName() {
    assertThat(Nearest.to("vpd", NAMES)).containsExactly("vps");
  }

  @Test
  void to_twoLettersSwapped_findsTheName() {
    assertThat(Nearest.to("vsp", NAMES)).containsExactly("vps");
  }

  @Test
  void to_otherCase_findsTheName() {
    assertThat(Nearest.to("VRAK", NAMES)).containsExactly("vrack");
  }

  @Test
  void to_partOfTheName_findsAllThatHaveIt() {
    assertThat(Nearest.to("domai", NAMES)).containsExactly("domain", "email-domain");
  }

  @Test
  void to_partOfSeveral_findsTheOneItIsMostOfFirst() {
    assertThat(Nearest.to("stat", List.of("lockStatus", "state")))
        .containsExactly("state", "lockStatus");
  }

  @Test
  void to_typoOfOneAndPartOfAnother_findsTheOneOfItsLengthFirst() {
    assertThat(Nearest.to("/vsp", List.of("/backup/vspc", "/vps"))).startsWith("/vps");
  }

  @Test
  void to_nothingLikeIt_findsNothing() {
    assertThat(Nearest.to("kubernetes", NAMES)).isEmpty();
  }

  @Test
  @Timeout(10)
  void to_wordLongerThanAnyName_findsNothingAtOnce() {
    assertThat(Nearest.to("vps".repeat(1_000_000), NAMES)).isEmpty();
  }

  @Test
  void suggestion_nothingNear_isEmpty() {
    assertThat(Nearest.suggestion("kubernetes", NAMES)).isEmpty();
  }

  @Test
  void suggestion_somethingNear_isASentence() {
    assertThat(Nearest.suggestion("vsp", NAMES)).isEqualTo(" Did you mean vps?");
  }
}
