package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.Nearest;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.SectionSummary;
import io.github.ovhsdk.explorer.internal.Lazy;
import io.github.ovhsdk.explorer.search.SearchField;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Chooses the operations that meet the operators of a search. */
final class Conditions {

  private final List<SectionSummary> sections;
  private final List<OperationSummary> operations;
  private final Index index;
  private final Lazy<FactSearch> facts;

  Conditions(Catalog catalog, Index index, Supplier<List<Facts>> facts) {
    this.sections = catalog.sections();
    this.operations = catalog.operations();
    this.index = index;
    this.facts = new Lazy<>(() -> new FactSearch(facts.get()));
  }

  /** The operations that meet all of them. */
  BitSet meeting(List<Query.Condition> conditions) {
    BitSet meeting = new BitSet(operations.size());
    meeting.set(0, operations.size());
    for (Query.Condition condition : conditions) {
      meeting.and(meeting(condition));
    }
    return meeting;
  }

  private BitSet meeting(Query.Condition condition) {
    String value = condition.value();
    return switch (condition.operator()) {
      case METHOD ->
          required("verb", value, withVerb(value), () -> distinct(o -> o.key().method()));
      case STATE ->
          required(
              "state",
              value,
              where(i -> operations.get(i).state().value().equalsIgnoreCase(value)),
              () -> distinct(o -> o.state().value()));
      case BRANCH ->
          required(
              "branch",
              value,
              in(s -> s.branch().equalsIgnoreCase(value)),
              () -> distinct(o -> o.key().branch()));
      case SECTION -> inSection(value);
      case BODY -> having(value, SearchField.BODY);
      case PARAM -> having(value, SearchField.PARAMETER);
      case RESPONSE -> having(value, SearchField.RESPONSE);
      case IAM -> facts.get().withIamAction(value);
      case ERROR -> facts.get().withError(value);
      case DEPRECATED_BEFORE -> {
        BitSet deprecated = facts.get().deprecatedBefore(condition.time());
        deprecated.and(where(index.documents()::isDeprecated));
        yield deprecated;
      }
    };
  }

  private static BitSet required(
      String what, String value, BitSet chosen, Supplier<String> values) {
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "No operation has the " + what + " \"" + value + "\". There is " + values.get() + ".");
    }
    return chosen;
  }

  private String distinct(Function<OperationSummary, String> value) {
    return operations.stream().map(value).distinct().sorted().collect(Collectors.joining(", "));
  }

  private BitSet inSection(String value) {
    BitSet chosen = in(s -> isIn(s.path(), value));
    if (chosen.isEmpty() && sections.stream().noneMatch(s -> isIn(s.path(), value))) {
      throw new IllegalArgumentException(
          "There is no section \""
              + value
              + "\", and none below it."
              + Nearest.suggestion(value, sections.stream().map(SectionSummary::path).toList()));
    }
    return chosen;
  }

  /** Those with that verb: for the usual ones, the list of operations is not needed. */
  private BitSet withVerb(String method) {
    int verb = Verb.of(method.toUpperCase(Locale.ROOT)).ordinal();
    if (verb == Verb.OTHER.ordinal()) {
      return where(i -> operations.get(i).key().method().equalsIgnoreCase(method));
    }
    return where(i -> index.documents().verb(i) == verb);
  }

  private BitSet where(IntPredicate meets) {
    BitSet chosen = new BitSet(operations.size());
    for (int i = 0; i < operations.size(); i++) {
      if (meets.test(i)) {
        chosen.set(i);
      }
    }
    return chosen;
  }

  /** Those of sections, of which only the numbers are needed. */
  private BitSet in(Predicate<SectionSummary> meets) {
    BitSet chosen = new BitSet(operations.size());
    int start = 0;
    for (SectionSummary section : sections) {
      int end = start + section.operations();
      if (meets.test(section)) {
        chosen.set(start, end);
      }
      start = end;
    }
    return chosen;
  }

  /** The section itself, with or without the slash before it, or one below it. */
  private static boolean isIn(String section, String value) {
    String own = section.toLowerCase(Locale.ROOT);
    String asked = value.toLowerCase(Locale.ROOT);
    asked = asked.startsWith("/") ? asked : "/" + asked;
    return asked.equals("/") || own.equals(asked) || own.startsWith(asked + "/");
  }

  /** Those with a name in that field that is this one, or has it as one of its words. */
  private BitSet having(String name, SearchField field) {
    BitSet chosen = new BitSet(operations.size());
    int bit = Fields.bit(field);
    int term = index.find(Words.joined(name));
    if (term >= 0) {
      Postings postings = index.postings(term);
      while (postings.next()) {
        if (Fields.has(postings.fields(), bit)) {
          chosen.set(postings.document());
        }
      }
    }
    return chosen;
  }
}
