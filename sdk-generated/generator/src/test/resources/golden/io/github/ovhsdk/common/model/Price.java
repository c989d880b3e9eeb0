package io.github.ovhsdk.common.model;

import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.ModelData;
import io.github.ovhsdk.core.model.ModelType;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** OVHcloud's {@code order.Price}. */
public final class Price extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(
          new Price(ModelData.NONE),
          Property.enumeration("currencyCode", Currency.class),
          Property.decimal("value").readOnly());

  private Price(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new Price(data);
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder(null);
  }

  /** Returns a builder that begins with all that this model holds. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable Currency currencyCode() {
    return get("currencyCode");
  }

  /** Read-only. */
  public @Nullable BigDecimal value() {
    return get("value");
  }

  /** Builds {@link Price}. */
  public static final class Builder extends ModelBuilder<Price, Builder> {

    private Builder(@Nullable Price source) {
      super(TYPE, source);
    }

    public Builder currencyCode(@Nullable Currency currencyCode) {
      return set("currencyCode", currencyCode);
    }
  }
}
