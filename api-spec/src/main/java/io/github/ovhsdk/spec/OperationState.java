package io.github.ovhsdk.spec;

import java.util.Objects;
import java.util.Set;

/**
 * How mature an operation is, in OVHcloud's own words. An open list: a state that OVHcloud invents
 * later is kept as it is.
 *
 * @param value OVHcloud's word, such as {@code PRODUCTION}
 */
public record OperationState(String value) {

  public static final OperationState PRODUCTION = new OperationState("PRODUCTION");
  public static final OperationState BETA = new OperationState("BETA");
  public static final OperationState ALPHA = new OperationState("ALPHA");
  public static final OperationState DEPRECATED = new OperationState("DEPRECATED");

  private static final Set<String> KNOWN = Set.of("PRODUCTION", "BETA", "ALPHA", "DEPRECATED");

  public OperationState {
    Objects.requireNonNull(value, "value");
  }

  /** Says whether this version knows the state. */
  public boolean isKnown() {
    return KNOWN.contains(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
