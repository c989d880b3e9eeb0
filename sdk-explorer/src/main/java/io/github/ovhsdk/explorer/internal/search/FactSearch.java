package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.internal.Lazy;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds operations by parts of their facts' names, and by dates. Immutable to its users. */
final class FactSearch {

  private final Lazy<NamedFacts> iamActions;
  private final Lazy<NamedFacts> errors;
  private final Lazy<@Nullable Instant[]> deprecatedOn;

  FactSearch(Supplier<List<Facts>> facts) {
    this.iamActions = named(facts, Facts::iamActions);
    this.errors = named(facts, Facts::errors);
    this.deprecatedOn = new Lazy<>(() -> dates(facts.get()));
  }

  /** Those that ask for an IAM action with this in its name, in capitals or not. */
  BitSet withIamAction(String part) {
    return iamActions.get().containing(part);
  }

  /** Those that declare an error with this in its name, in capitals or not. */
  BitSet withError(String part) {
    return errors.get().containing(part);
  }

  /** Those that OVHcloud dates as deprecated, before this. */
  BitSet deprecatedBefore(Instant time) {
    @Nullable Instant[] dates = deprecatedOn.get();
    BitSet chosen = new BitSet(dates.length);
    for (int i = 0; i < dates.length; i++) {
      Instant date = dates[i];
      if (date != null && date.isBefore(time)) {
        chosen.set(i);
      }
    }
    return chosen;
  }

  private static Lazy<NamedFacts> named(
      Supplier<List<Facts>> facts, Function<Facts, List<String>> names) {
    return new Lazy<>(() -> NamedFacts.of(facts.get(), names));
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
