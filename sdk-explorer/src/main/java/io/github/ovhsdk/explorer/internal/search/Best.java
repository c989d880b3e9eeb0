package io.github.ovhsdk.explorer.internal.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of many operations, which come in their order. */
final class Best {

  private final int limit;
  private final PriorityQueue<Scored> kept = new PriorityQueue<>();

  Best(int limit) {
    this.limit = limit;
  }

  /** An operation and its score. The worst is first; of equal ones, the last. */
  record Scored(int operation, double score) implements Comparable<Scored> {

    @Override
    public int compareTo(Scored other) {
      int byScore = Double.compare(score, other.score);
      return byScore != 0 ? byScore : Integer.compare(other.operation, operation);
    }
  }

  void add(int operation, double score) {
    if (kept.size() == limit) {
      // Most operations of most searches end here, so that nothing is made for them.
      if (score <= kept.element().score()) {
        return;
      }
      kept.remove();
    }
    kept.add(new Scored(operation, score));
  }

  List<Scored> bestFirst() {
    List<Scored> best = new ArrayList<>(kept);
    best.sort(Collections.reverseOrder());
    return best;
  }
}
