package io.github.ovhsdk.explorer.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.explorer.internal.Edits;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndexTest {

  /** One, two and three bytes a letter, in the order of texts. */
  private static final SortedMap<String, SortedMap<Integer, Integer>> WORDS =
      new TreeMap<>(
          Map.of(
              "node", postings(0, 1, 300, 1023),
              "nodepool", postings(7, 2),
              "zone", postings(0, 4, 1, 4, 2, 4),
              "été", postings(3, 8),
              "étéx", postings(4, 8),
              "東京", postings(5, 16)));

  private final Index index =
      Index.ofBytes(Index.of(WORDS, new Documents(new byte[4 * 301])).toBytes());

  @Test
  void find_everyWord_isItsPlace() {
    int place = 0;
    for (String word : WORDS.keySet()) {
      assertThat(index.find(word)).isEqualTo(place);
      assertThat(index.term(place)).isEqualTo(word);
      assertThat(index.length(place)).isEqualTo(word.length());
      assertThat(index.letters(place)).isEqualTo(Edits.letters(word));
      place++;
    }
    assertThat(index.size()).isEqualTo(place);
  }

  @Test
  void find_unknownWord_isNegative() {
    assertThat(index.find("nod")).isEqualTo(-1);
    assertThat(index.find("nodes")).isEqualTo(-3);
    assertThat(index.find("語")).isEqualTo(-7);
  }

  @Test
  void firstFrom_beginning_isFollowedByThoseThatBeginSo() {
    byte[] beginning = "été".getBytes(StandardCharsets.UTF_8);
    int first = index.firstFrom(beginning);

    assertThat(index.term(first)).isEqualTo("été");
    assertThat(index.startsWith(first + 1, beginning)).isTrue();
    assertThat(index.startsWith(first + 2, beginning)).isFalse();
    assertThat(index.term(index.firstFrom("nodep".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("nodepool");
  }

  @Test
  void postings_everyWord_areWhatWasCollected() {
    WORDS.forEach(
        (word, expected) -> {
          SortedMap<Integer, Integer> read = new TreeMap<>();
          Postings postings = index.postings(index.find(word));
          while (postings.next()) {
            read.put(postings.document(), postings.fields());
          }
          assertThat(read).isEqualTo(expected);
        });
  }

  private static SortedMap<Integer, Integer> postings(int... documentsAndFields) {
    SortedMap<Integer, Integer> postings = new TreeMap<>();
    for (int i = 0; i < documentsAndFields.length; i += 2) {
      postings.put(documentsAndFields[i], documentsAndFields[i + 1]);
    }
    return postings;
  }
}
