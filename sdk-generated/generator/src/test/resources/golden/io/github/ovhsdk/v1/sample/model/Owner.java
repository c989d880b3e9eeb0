package io.github.ovhsdk.v1.sample.model;

import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.ModelData;
import io.github.ovhsdk.core.model.ModelType;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OVHcloud's {@code sample.Owner}. */
public final class Owner extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(
          new Owner(ModelData.NONE),
          Property.bool("active"),
          Property.model("records", Record.class).list());

  private Owner(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new Owner(data);
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder(null);
  }

  /** Returns a builder that begins with all that this model holds. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable Boolean active() {
    return get("active");
  }

  public @Nullable List<Record> records() {
    return get("records");
  }

  /** Builds {@link Owner}. */
  public static final class Builder extends ModelBuilder<Owner, Builder> {

    private Builder(@Nullable Owner source) {
      super(TYPE, source);
    }

    public Builder active(@Nullable Boolean active) {
      return set("active", active);
    }

    public Builder records(@Nullable List<Record> records) {
      return set("records", records);
    }
  }
}
