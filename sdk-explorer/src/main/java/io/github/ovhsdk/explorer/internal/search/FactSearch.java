package io.github.ovhsdk.explorer.internal.search;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds operations by parts of their facts' names, and by dates. Immutable. */
final class FactSearch {

  private final NamedFacts iamActions;
  private final NamedFacts errors;
  private final @Nullable Instant[] deprecatedOn;

  FactSearch(List<Facts> facts) {
    this.iamActions = NamedFacts.of(facts, Facts::iamActions);
    this.errors = NamedFacts.of(facts, Facts::errors);
    this.deprecatedOn = dates(facts);
  }

  /** Those that ask for an IAM action with this in its name, in capitals or not. */
  BitSet withIamAction(String part) {
    return iamActions.containing(part);
  }

  /** Those that declare an error with this in its name, in capitals or not. */
  BitSet withError(String part) {
    return errors.containing(part);
  }

  /** Those that OVHcloud dates as deprecated, before this. */
  BitSet deprecatedBefore(Instant time) {
    BitSet chosen = new BitSet(deprecatedOn.length);
    for (int i = 0; i < deprecatedOn.length; i++) {
      Instant date = deprecatedOn[i];
      if (date != null && date.isBefore(time)) {
        chosen.set(i);
      }
    }
    return chosen;
  }

  private static @Nullable Instant[] dates(List<Facts> facts) {
    @Nullable Instant[] dates = new Instant[facts.size()];
    for (int i = 0; i < dates.length; i++) {
      dates[i] = instant(facts.get(i).deprecatedOn());
    }
    return dates;
  }

  private static @Nullable Instant instant(@Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
