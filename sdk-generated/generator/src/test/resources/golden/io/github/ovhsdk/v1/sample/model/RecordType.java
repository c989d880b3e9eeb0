package io.github.ovhsdk.v1.sample.model;

import io.github.ovhsdk.core.model.OvhStringEnum;

/** OVHcloud's {@code sample.RecordType}. */
public final class RecordType extends OvhStringEnum {

  public static final RecordType A = known(new RecordType("A"));

  public static final RecordType AAAA = known(new RecordType("AAAA"));

  /** {@code ovh-eu}. */
  public static final RecordType OVH_EU = known(new RecordType("ovh-eu"));

  /** <code>2&#42;/</code>. */
  public static final RecordType _2 = known(new RecordType("2*/"));

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
