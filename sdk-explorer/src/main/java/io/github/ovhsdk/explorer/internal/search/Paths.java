package io.github.ovhsdk.explorer.internal.search;

import java.util.ArrayList;
import java.util.List;

/** What the segments of a path template say. */
final class Paths {

  private Paths() {}

  /** The segments that are no parameters. */
  static List<String> literals(String path) {
    List<String> literals = new ArrayList<>();
    for (String segment : path.split("/")) {
      if (!segment.isEmpty() && segment.indexOf('{') < 0) {
        literals.add(segment);
      }
    }
    return literals;
  }

  static boolean endsInParameter(String path) {
    return path.endsWith("}");
  }
}
