package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.Section;
import java.util.Locale;
import java.util.Objects;

/**
 * A section of the API, as a list of sections shows it.
 *
 * @param branch the branch, such as {@code v1}
 * @param path the section's own path, such as {@code /hosting/web}
 * @param operations how many operations it has
 */
public record SectionSummary(String branch, String path, int operations) {

  public SectionSummary {
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(path, "path");
  }

  /** Returns what a list shows of a section. */
  public static SectionSummary of(Section section) {
    return new SectionSummary(section.branch(), section.path(), section.operations().size());
  }

  /** Says whether a filter typed by a person keeps it: its path has the text in it, in any case. */
  public boolean matches(String filter) {
    return path.toLowerCase(Locale.ROOT).contains(filter.strip().toLowerCase(Locale.ROOT));
  }

  /** The branch and the path, such as {@code v1 /hosting/web}. */
  @Override
  public String toString() {
    return branch + " " + path;
  }
}
