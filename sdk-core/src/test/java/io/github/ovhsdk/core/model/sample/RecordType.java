package io.github.ovhsdk.core.model.sample;

import io.github.ovhsdk.core.model.OvhStringEnum;

/** OVHcloud's {@code sample.RecordType}. */
public final class RecordType extends OvhStringEnum {

  public static final RecordType A = known(new RecordType("A"));
  public static final RecordType AAAA = known(new RecordType("AAAA"));
  public static final RecordType CNAME = known(new RecordType("CNAME"));

  private RecordType(String value) {
    super(value);
  }

  /** Returns the constant with this value, or a new, unknown one. */
  public static RecordType of(String value) {
    return of(RecordType.class, value);
  }

  @Override
  protected OvhStringEnum create(String value) {
    return new RecordType(value);
  }
}
