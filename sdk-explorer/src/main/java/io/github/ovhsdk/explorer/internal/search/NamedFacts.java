package io.github.ovhsdk.explorer.internal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Facts of one kind by their names. Many operations have the same, so that each name is looked at
 * once in a search. Immutable.
 */
final class NamedFacts {

  private final List<String> names;
  private final int[][] ofOperations;

  private NamedFacts(List<String> names, int[][] ofOperations) {
    this.names = names;
    this.ofOperations = ofOperations;
  }

  /**
   * Collects the facts of a kind.
   *
   * @param kind gives those of an operation
   */
  static NamedFacts of(List<Facts> facts, Function<Facts, List<String>> kind) {
    List<String> names = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    int[][] ofOperations = new int[facts.size()][];
    for (int i = 0; i < ofOperations.length; i++) {
      List<String> own = kind.apply(facts.get(i));
      ofOperations[i] = new int[own.size()];
      for (int j = 0; j < own.size(); j++) {
        Integer number = numbers.putIfAbsent(own.get(j), names.size());
        ofOperations[i][j] = number == null ? names.size() : number;
        if (number == null) {
          names.add(own.get(j).toLowerCase(Locale.ROOT));
        }
      }
    }
    return new NamedFacts(names, ofOperations);
  }

  /** The operations with a fact that has this in its name, in capitals or not. */
  BitSet containing(String part) {
    String asked = part.toLowerCase(Locale.ROOT);
    boolean[] meant = new boolean[names.size()];
    for (int i = 0; i < meant.length; i++) {
      meant[i] = names.get(i).contains(asked);
    }
    BitSet chosen = new BitSet(ofOperations.length);
    for (int i = 0; i < ofOperations.length; i++) {
      for (int number : ofOperations[i]) {
        if (meant[number]) {
          chosen.set(i);
        }
      }
    }
    return chosen;
  }
}
