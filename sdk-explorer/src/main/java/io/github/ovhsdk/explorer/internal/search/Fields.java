package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.search.SearchField;
import java.util.List;

/** Sets of fields as bits, and what a word in them weighs. */
final class Fields {

  /** The frequent ones first: their sets take one byte in the index. */
  private static final List<SearchField> ORDER =
      List.of(
          SearchField.RESPONSE,
          SearchField.BODY,
          SearchField.PARAMETER,
          SearchField.SUMMARY,
          SearchField.PATH,
          SearchField.LAST_SEGMENT,
          SearchField.SECTION,
          SearchField.IAM_ACTION,
          SearchField.ERROR,
          SearchField.DESCRIPTION,
          SearchField.STATE);

  /** What a word weighs in each of these, in their order. */
  private static final double[] WEIGHTS = {0.6, 1.5, 1.5, 4, 6, 10, 3, 1, 0.7, 1, 3};

  /** How soon more fields add little, as in BM25. */
  private static final double SATURATION = 4;

  /** How many there are: what a set of them takes in bits. */
  static final int COUNT = WEIGHTS.length;

  private static final double[] WEIGHT_OF_SET = weights();

  private Fields() {}

  static int bit(SearchField field) {
    return 1 << ORDER.indexOf(field);
  }

  static boolean has(int set, int bit) {
    return (set & bit) != 0;
  }

  /** What a word weighs that stands in these fields, from 0 to 1. */
  static double weight(int set) {
    return WEIGHT_OF_SET[set];
  }

  /** The weightiest field of a set. */
  static SearchField best(int set) {
    int best = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      if ((set >> i & 1) != 0 && WEIGHTS[i] > WEIGHTS[best]) {
        best = i;
      }
    }
    return ORDER.get(best);
  }

  private static double[] weights() {
    double[] weights = new double[1 << WEIGHTS.length];
    for (int set = 0; set < weights.length; set++) {
      double sum = 0;
      for (int i = 0; i < WEIGHTS.length; i++) {
        sum += (set >> i & 1) * WEIGHTS[i];
      }
      weights[set] = sum / (sum + SATURATION);
    }
    return weights;
  }
}
