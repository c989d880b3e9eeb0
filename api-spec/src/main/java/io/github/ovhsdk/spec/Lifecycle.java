package io.github.ovhsdk.spec;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an operation stands in its life. The dates are instants in ISO 8601 and UTC ({@code
 * 2022-12-15T00:00:00Z}); one that could not be read is kept in OVHcloud's spelling.
 *
 * @param state how mature it is
 * @param deprecatedOn since when it is deprecated
 * @param deletionOn when it goes away, or was to go away
 * @param replacement what to use instead, in OVHcloud's spelling, usually a path
 */
public record Lifecycle(
    OperationState state,
    @Nullable String deprecatedOn,
    @Nullable String deletionOn,
    @Nullable String replacement) {

  public Lifecycle {
    Objects.requireNonNull(state, "state");
  }

  /** Returns a state without dates. */
  public static Lifecycle of(OperationState state) {
    return new Lifecycle(state, null, null, null);
  }

  /** Says whether the operation is deprecated. */
  public boolean isDeprecated() {
    return state.equals(OperationState.DEPRECATED);
  }

  /** Returns {@link #deprecatedOn()} as a point in time, if there is one that can be read. */
  public Optional<Instant> deprecationTime() {
    return instant(deprecatedOn);
  }

  /** Returns {@link #deletionOn()} as a point in time, if there is one that can be read. */
  public Optional<Instant> deletionTime() {
    return instant(deletionOn);
  }

  private static Optional<Instant> instant(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
