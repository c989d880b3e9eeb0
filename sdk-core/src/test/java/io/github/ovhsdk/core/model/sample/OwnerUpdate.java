package io.github.ovhsdk.core.model.sample;

import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.ModelData;
import io.github.ovhsdk.core.model.ModelType;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.Property;
import org.jspecify.annotations.Nullable;

/** OVHcloud's {@code sample.OwnerUpdate}. */
public final class OwnerUpdate extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(new OwnerUpdate(ModelData.NONE), Property.string("name"));

  private OwnerUpdate(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new OwnerUpdate(data);
  }

  public static Builder builder() {
    return new Builder(null);
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable String name() {
    return get("name");
  }

  /** Builds {@link OwnerUpdate}. */
  public static final class Builder extends ModelBuilder<OwnerUpdate, Builder> {

    private Builder(@Nullable OwnerUpdate source) {
      super(TYPE, source);
    }

    public Builder name(@Nullable String name) {
      return set("name", name);
    }
  }
}
