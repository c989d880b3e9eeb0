package io.github.ovhsdk.cli;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values to choose from, which the catalog knows and the program does not. */
final class Facets {

  private Facets() {}

  /**
   * Returns the value that a person means, whatever its case; null if none was asked for.
   *
   * @throws CommandException if there is no such value
   */
  static @Nullable String choose(String what, @Nullable String asked, Collection<String> values) {
    if (asked == null) {
      return null;
    }
    List<String> all = List.copyOf(new TreeSet<>(values));
    return all.stream()
        .filter(value -> value.equalsIgnoreCase(asked.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                CommandException.wrongCall(
                    "There is no "
                        + what
                        + " \""
                        + asked
                        + "\". It is one of "
                        + String.join(", ", all)
                        + "."));
  }
}
