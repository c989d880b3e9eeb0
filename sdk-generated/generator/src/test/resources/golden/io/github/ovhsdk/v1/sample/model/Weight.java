package io.github.ovhsdk.v1.sample.model;

import io.github.ovhsdk.core.model.OvhLongEnum;

/** OVHcloud's {@code sample.Weight}. */
public final class Weight extends OvhLongEnum {

  /** {@code 1}. */
  public static final Weight _1 = known(new Weight(1));

  /** {@code 10}. */
  public static final Weight _10 = known(new Weight(10));

  /** {@code 3000000000}. */
  public static final Weight _3000000000 = known(new Weight(3000000000L));

  private Weight(long value) {
    super(value);
  }

  /** Returns the constant with this value, or a new, unknown one. */
  public static Weight of(long value) {
    return of(Weight.class, value);
  }

  @Override
  protected OvhLongEnum create(long value) {
    return new Weight(value);
  }
}
