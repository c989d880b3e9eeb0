package io.github.ovhsdk.explorer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

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
    // Each letter more or less is an edit: a word of a million letters is near to no name.
    int lengths = Math.abs(wanted.length() - name.length());
    int edits = lengths > limit ? lengths : edits(wanted, name);
    return part ? Math.min(1, edits) : edits;
  }

  /** Letters to put in, take out, change, or swap with their neighbour. */
  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, i, j, edits);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] edits) {
    int change = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(change, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
