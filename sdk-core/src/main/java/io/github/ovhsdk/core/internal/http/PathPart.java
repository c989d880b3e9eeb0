package io.github.ovhsdk.core.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One segment of a path template: text, a place for a value, or both. Immutable. */
final class PathPart {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}/]+)}");

  /** What is around the places: one more than there are of those. */
  private final List<String> literals = new ArrayList<>();

  private final List<String> places = new ArrayList<>();
  private final int firstPlace;

  /**
   * Reads a segment.
   *
   * @param firstPlace how many places there are before it in the path
   */
  PathPart(String segment, int firstPlace) {
    this.firstPlace = firstPlace;
    Matcher matcher = PLACE.matcher(segment);
    int end = 0;
    while (matcher.find()) {
      literals.add(segment.substring(end, matcher.start()));
      places.add(matcher.group(1));
      end = matcher.end();
    }
    literals.add(segment.substring(end));
  }

  /** Returns the names of the places, in their order. */
  List<String> places() {
    return places;
  }

  /**
   * Returns the segment as it is sent.
   *
   * @param values returns the encoded value of the path's place with this number
   */
  String fill(IntFunction<String> values) {
    if (places.isEmpty()) {
      return literals.get(0);
    }
    String first = values.apply(firstPlace);
    if (places.size() == 1 && literals.get(0).isEmpty() && literals.get(1).isEmpty()) {
      return first;
    }
    StringBuilder out = new StringBuilder(literals.get(0)).append(first).append(literals.get(1));
    for (int i = 1; i < places.size(); i++) {
      out.append(values.apply(firstPlace + i)).append(literals.get(i + 1));
    }
    return out.toString();
  }
}
