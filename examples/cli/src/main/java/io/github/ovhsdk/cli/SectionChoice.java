package io.github.ovhsdk.cli;

import io.github.ovhsdk.explorer.Nearest;
import io.github.ovhsdk.explorer.SectionSummary;
import io.github.ovhsdk.spec.Section;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The section that a person means: {@code /vps}, {@code vps}, {@code v1/vps} or {@code v1 /vps}; in
 * any case, and with {@code -} for {@code /} as artifacts are named ({@code hosting-web}).
 */
final class SectionChoice {

  private SectionChoice() {}

  /**
   * Returns the sections of that name, one in each branch that has it.
   *
   * @throws CommandException if there is none
   */
  static List<SectionSummary> choose(String text, Collection<SectionSummary> sections) {
    String words = text.strip().replaceFirst("^/", "");
    String branch = branchAtStart(words, sections);
    String name = branch == null ? words : words.substring(branch.length()).strip();
    String slug = Section.slug("/" + name.replaceAll("^/|/$", ""));
    List<SectionSummary> chosen =
        sections.stream()
            .filter(s -> branch == null || s.branch().equals(branch))
            .filter(s -> Section.slug(s.path()).equals(slug))
            .toList();
    if (chosen.isEmpty()) {
      throw unknown(text, branch, slug, sections);
    }
    return chosen;
  }

  private static @Nullable String branchAtStart(String words, Collection<SectionSummary> sections) {
    for (SectionSummary section : sections) {
      String branch = section.branch();
      if (words.toLowerCase(Locale.ROOT).startsWith(branch)
          && words.length() > branch.length()
          && " /".indexOf(words.charAt(branch.length())) >= 0) {
        return branch;
      }
    }
    return null;
  }

  private static CommandException unknown(
      String text, @Nullable String branch, String slug, Collection<SectionSummary> sections) {
    List<SectionSummary> candidates =
        sections.stream().filter(s -> branch == null || s.branch().equals(branch)).toList();
    String suggestions =
        near(slug, candidates).stream()
            .map(name -> pathOf(name, candidates))
            .collect(Collectors.joining(", "));
    return CommandException.wrongCall(
        "There is no section \""
            + text
            + "\"."
            + (suggestions.isEmpty()
                ? " \"ovh sections\" lists them."
                : " Did you mean " + suggestions + "?"));
  }

  private static List<String> near(String slug, List<SectionSummary> sections) {
    Set<String> slugs =
        sections.stream()
            .map(s -> Section.slug(s.path()))
            .collect(Collectors.toCollection(TreeSet::new));
    // A path inside a section, such as /domain/zone, names that section.
    return slugs.stream()
        .filter(s -> slug.startsWith(s + "-"))
        .max(Comparator.comparing(String::length))
        .map(List::of)
        .orElseGet(() -> Nearest.to(slug, slugs));
  }

  private static String pathOf(String slug, List<SectionSummary> sections) {
    return sections.stream()
        .map(SectionSummary::path)
        .filter(path -> Section.slug(path).equals(slug))
        .findFirst()
        .orElseThrow();
  }
}
