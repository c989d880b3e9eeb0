package io.github.ovhsdk.explorer.internal;

/** How many letters two words are apart: put in, taken out, changed, or swapped. */
public final class Edits {

  private Edits() {}

  /**
   * Returns a bit for each letter or digit of a word, which tells cheaply that two words are far
   * apart.
   */
  public static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & 31);
    }
    return letters;
  }

  /**
   * Says whether words with these letters can be that near: one edit changes two of them at most.
   */
  public static boolean mayBeWithin(int oneLetters, int otherLetters, int limit) {
    return Integer.bitCount(oneLetters ^ otherLetters) <= 2 * limit;
  }

  /** Returns the number of edits, or a number above the limit. */
  public static int between(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    // Mistyped words are mostly the same at both ends, where there is nothing to count.
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return betweenDifferent(
        one.substring(start, one.length() - end),
        other.substring(start, other.length() - end),
        limit);
  }

  private static int betweenDifferent(String one, String other, int limit) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
        if (isSwap(one, other, i, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
    }
    return row[other.length()];
  }

  private static boolean isSwap(String one, String other, int i, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
