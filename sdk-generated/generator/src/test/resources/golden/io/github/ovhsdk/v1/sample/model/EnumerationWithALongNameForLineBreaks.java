package io.github.ovhsdk.v1.sample.model;

import io.github.ovhsdk.core.model.OvhStringEnum;

/** OVHcloud's {@code sample.Long}. */
public final class EnumerationWithALongNameForLineBreaks extends OvhStringEnum {

  /** {@code aValueWithALongNameForLineBreaks}. */
  public static final EnumerationWithALongNameForLineBreaks
      A_VALUE_WITH_A_LONG_NAME_FOR_LINE_BREAKS =
          known(new EnumerationWithALongNameForLineBreaks("aValueWithALongNameForLineBreaks"));

  private EnumerationWithALongNameForLineBreaks(String value) {
    super(value);
  }

  /** Returns the constant with this value, or a new, unknown one. */
  public static EnumerationWithALongNameForLineBreaks of(String value) {
    return of(EnumerationWithALongNameForLineBreaks.class, value);
  }

  @Override
  protected OvhStringEnum create(String value) {
    return new EnumerationWithALongNameForLineBreaks(value);
  }
}
