package io.github.ovhsdk.explorer.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document a value is. It is spelled out only where something is wrong: most values are
 * fine, and there may be millions of them.
 *
 * @param outer what it is in; null for the whole
 * @param name the name of a member, or of the whole
 * @param index the index of an element; -1 for a member
 * @param depth how many lists, maps and objects it is in
 */
record Place(@Nullable Place outer, String name, int index, int depth) {

  /** Longer names than any contract has are cut: a thousand violations may repeat them. */
  private static final int LONGEST_NAME = 200;

  /** The whole of what is called so. */
  static Place of(String name) {
    return new Place(null, name, -1, 0);
  }

  Place member(String member) {
    return new Place(this, member, -1, depth + 1);
  }

  Place element(int element) {
    return new Place(this, "", element, depth + 1);
  }

  /** The name of the whole, and a JSON pointer from there. */
  @Override
  public String toString() {
    Deque<Place> steps = new ArrayDeque<>();
    Place root = this;
    for (Place place = this; place.outer() != null; place = root) {
      steps.push(place);
      root = place.outer();
    }
    StringBuilder text = new StringBuilder(root.name());
    for (Place step : steps) {
      text.append('/').append(step.step());
    }
    return text.toString();
  }

  private String step() {
    if (index >= 0) {
      return Integer.toString(index);
    }
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    return shown.replace("~", "~0").replace("/", "~1");
  }
}
