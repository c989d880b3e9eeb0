package io.github.ovhsdk.explorer.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

  @ParameterizedTest
  @CsvSource({
    "reboot, reboot, 0", "reboot, rebot, 1", "rebot, reboot, 1", "reboot, rebbot, 1",
    "reboot, erboot, 1", "kuberntes, kubernetes, 1", "nodpol, nodepool, 2", "abc, xyz, 3",
    "abcdef, ab, 3"
  })
  void between_words_countsEditsUpToTheLimit(String one, String other, int edits) {
    assertThat(Edits.between(one, other, 2)).isEqualTo(edits);
    assertThat(Edits.between(other, one, 2)).isEqualTo(edits);
    if (edits <= 2) {
      assertThat(Edits.mayBeWithin(Edits.letters(one), Edits.letters(other), edits)).isTrue();
    }
  }
}
