package io.github.ovhsdk.explorer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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

  @Test
  void between_randomWords_isWhatAPlainTableSays() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String one = word(random);
      String other = word(random);

      assertThat(Math.min(Edits.between(one, other, 2), 3))
          .as("%s, %s", one, other)
          .isEqualTo(Math.min(plain(one, other), 3));
    }
  }

  /** Few letters, so that many words are near each other. */
  private static String word(Random random) {
    return random
        .ints(random.nextInt(8), 'a', 'd')
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  private static int plain(String one, String other) {
    int[][] edits = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        edits[i][j] =
            Math.min(edits[i - 1][j - 1] + same, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[one.length()][other.length()];
  }
}
