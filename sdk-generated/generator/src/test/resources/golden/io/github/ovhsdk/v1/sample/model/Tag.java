package io.github.ovhsdk.v1.sample.model;

import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.ModelData;
import io.github.ovhsdk.core.model.ModelType;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.Property;
import org.jspecify.annotations.Nullable;

/** OVHcloud's {@code sample.Tag}. */
public final class Tag extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(new Tag(ModelData.NONE), Property.string("operator"), Property.string("value"));

  private Tag(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new Tag(data);
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder(null);
  }

  /** Returns a builder that begins with all that this model holds. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable String operator() {
    return get("operator");
  }

  public @Nullable String value() {
    return get("value");
  }

  /** Builds {@link Tag}. */
  public static final class Builder extends ModelBuilder<Tag, Builder> {

    private Builder(@Nullable Tag source) {
      super(TYPE, source);
    }

    public Builder operator(@Nullable String operator) {
      return set("operator", operator);
    }

    public Builder value(@Nullable String value) {
      return set("value", value);
    }
  }
}
