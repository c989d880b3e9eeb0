package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.search.SearchField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
          SearchField.DESCRIPTION);

  private static final Map<SearchField, Double> WEIGHTS =
      new EnumMap<>(
          Map.of(
              SearchField.LAST_SEGMENT, 10.0,
              SearchField.PATH, 6.0,
              SearchField.SUMMARY, 4.0,
              SearchField.SECTION, 3.0,
              SearchField.PARAMETER, 1.5,
              SearchField.BODY, 1.5,
              SearchField.IAM_ACTION, 1.0,
              SearchField.DESCRIPTION, 1.0,
              SearchField.ERROR, 0.7,
              SearchField.RESPONSE, 0.6));

  /** How soon more fields add little, as in BM25. */
  private static final double SATURATION = 4;

  private static final double[] WEIGHT_OF_SET = weights();

  private Fields() {}

  static int bit(SearchField field) {
    return 1 << ORDER.indexOf(field);
  }

  static boolean has(int set, SearchField field) {
    return (set & bit(field)) != 0;
  }

  /** What a word weighs that stands in these fields, from 0 to 1. */
  static double weight(int set) {
    return WEIGHT_OF_SET[set];
  }

  /** The weightiest field of a set. */
  static SearchField best(int set) {
    SearchField best = SearchField.RESPONSE;
    for (SearchField field : ORDER) {
      if (has(set, field) && WEIGHTS.get(field) > WEIGHTS.get(best)) {
        best = field;
      }
    }
    return best;
  }

  private static double[] weights() {
    double[] weights = new double[1 << ORDER.size()];
    for (int set = 0; set < weights.length; set++) {
      double sum = 0;
      for (int i = 0; i < ORDER.size(); i++) {
        sum += (set >> i & 1) * WEIGHTS.get(ORDER.get(i));
      }
      weights[set] = sum / (sum + SATURATION);
    }
    return weights;
  }
}
