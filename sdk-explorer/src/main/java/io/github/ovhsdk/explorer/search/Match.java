package io.github.ovhsdk.explorer.search;

import java.util.Locale;
import java.util.Objects;

/**
 * One reason why an operation was found.
 *
 * @param field where
 * @param word what stands there, in small letters and in the singular ({@code kube}), or the path
 *     template for {@link SearchField#URL}
 * @param asked the word of the search that it answers ({@code kubernetes})
 */
public record Match(SearchField field, String word, String asked) {

  public Match {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(asked, "asked");
  }

  /** The reason as a person says it, such as {@code kubernetes as kube in last segment}. */
  @Override
  public String toString() {
    String what = word.equals(asked) ? word : asked + " as " + word;
    return what + " in " + field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
