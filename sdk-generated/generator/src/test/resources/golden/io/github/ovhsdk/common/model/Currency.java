package io.github.ovhsdk.common.model;

import io.github.ovhsdk.core.model.OvhStringEnum;

/** OVHcloud's {@code order.CurrencyCodeEnum}. */
public final class Currency extends OvhStringEnum {

  public static final Currency EUR = known(new Currency("EUR"));
  public static final Currency USD = known(new Currency("USD"));

  private Currency(String value) {
    super(value);
  }

  /** Returns the constant with this value, or a new, unknown one. */
  public static Currency of(String value) {
    return of(Currency.class, value);
  }

  @Override
  protected OvhStringEnum create(String value) {
    return new Currency(value);
  }
}
