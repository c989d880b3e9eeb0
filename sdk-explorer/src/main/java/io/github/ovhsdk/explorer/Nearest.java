package io.github.ovhsdk.explorer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.github.ovhsdk.explorer.internal.Edits;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The names that a mistyped one was probably meant to be. It has no state, and may be used by
 * several threads.
 */
public final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /**
   * Returns a sentence that starts with a blank and names the nearest; an empty text where none is
   * near.
   */
  public static String suggestion(String word, Collection<String> names) {
    List<String> nearest = to(word, names);
    return nearest.isEmpty()
        ? ""
        : nearest.stream().collect(Collectors.joining(", ", " Did you mean ", "?"));
  }

  /**
   * Returns the nearest names, three at most, best first: those that hold the word, and those a few
   * letters away, whatever their case.
   */
  public static List<String> to(String word, Collection<String> names) {
    record Candidate(String name, int distance) {}
    String wanted = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, wanted.length() / 3);
    return names.stream()
        .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT), limit)))
        .filter(c -> c.distance() <= limit)
        .sorted(
            comparing(Candidate::distance)
                .thenComparing(c -> Math.abs(c.name().length() - wanted.length()))
                .thenComparing(Candidate::name, naturalOrder()))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  private static int distance(String wanted, String name, int limit) {
    // A part of a name is as good as a name with one typo: the length decides between them.
    boolean part = wanted.length() > 2 && name.contains(wanted);
    int edits = Edits.between(wanted, name, limit);
    return part ? Math.min(1, edits) : edits;
  }
}
