package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.search.SearchField;
import io.github.ovhsdk.spec.OperationState;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Chooses the operations that meet the operators of a search. */
final class Conditions {

  private final List<OperationSummary> operations;
  private final Index index;
  private final Supplier<List<Facts>> facts;

  Conditions(List<OperationSummary> operations, Index index, Supplier<List<Facts>> facts) {
    this.operations = operations;
    this.index = index;
    this.facts = facts;
  }

  /** The operations that meet all of them. */
  BitSet meeting(List<Query.Condition> conditions) {
    BitSet meeting = new BitSet(operations.size());
    meeting.set(0, operations.size());
    conditions.forEach(c -> meeting.and(meeting(c)));
    return meeting;
  }

  private BitSet meeting(Query.Condition condition) {
    String value = condition.value();
    return switch (condition.operator()) {
      case METHOD -> where(i -> operations.get(i).key().method().equalsIgnoreCase(value));
      case BRANCH -> where(i -> operations.get(i).key().branch().equalsIgnoreCase(value));
      case STATE -> where(i -> operations.get(i).state().value().equalsIgnoreCase(value));
      case SECTION -> where(i -> isIn(operations.get(i).section(), value));
      case BODY -> having(value, SearchField.BODY);
      case PARAM -> having(value, SearchField.PARAMETER);
      case RESPONSE -> having(value, SearchField.RESPONSE);
      case IAM -> where(i -> contains(facts.get().get(i).iamActions(), value));
      case ERROR -> where(i -> contains(facts.get().get(i).errors(), value));
      case DEPRECATED_BEFORE -> {
        Instant time = condition.time();
        yield where(i -> isDeprecatedBefore(i, time));
      }
    };
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

  /** The section itself, with or without the slash before it, or one below it. */
  private static boolean isIn(String section, String value) {
    String own = section.toLowerCase(Locale.ROOT);
    String asked = value.toLowerCase(Locale.ROOT);
    asked = asked.startsWith("/") ? asked : "/" + asked;
    return own.equals(asked) || own.startsWith(asked + "/");
  }

  /** Those with a name in that field that is this one, or has it as one of its words. */
  private BitSet having(String name, SearchField field) {
    BitSet chosen = new BitSet(operations.size());
    int term = index.find(Words.joined(name));
    if (term >= 0) {
      Postings postings = index.postings(term);
      for (int i = 0; i < postings.size(); i++) {
        if (Fields.has(postings.fields()[i], field)) {
          chosen.set(postings.documents()[i]);
        }
      }
    }
    return chosen;
  }

  private static boolean contains(List<String> names, String value) {
    String asked = value.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(asked));
  }

  private boolean isDeprecatedBefore(int operation, Instant time) {
    Instant since = instant(facts.get().get(operation).deprecatedOn());
    return operations.get(operation).state().equals(OperationState.DEPRECATED)
        && since != null
        && since.isBefore(time);
  }

  private static @Nullable Instant instant(@Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
