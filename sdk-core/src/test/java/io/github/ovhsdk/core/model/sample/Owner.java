package io.github.ovhsdk.core.model.sample;

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
          Property.int64("id").readOnly(),
          Property.string("name"),
          Property.string("password").secret(),
          Property.model("records", Record.class).list());

  private Owner(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new Owner(data);
  }

  public static Builder builder() {
    return new Builder(null);
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable Long id() {
    return get("id");
  }

  public @Nullable String name() {
    return get("name");
  }

  public @Nullable String password() {
    return get("password");
  }

  public @Nullable List<Record> records() {
    return get("records");
  }

  /** Builds {@link Owner}. */
  public static final class Builder extends ModelBuilder<Owner, Builder> {

    private Builder(@Nullable Owner source) {
      super(TYPE, source);
    }

    public Builder name(@Nullable String name) {
      return set("name", name);
    }

    public Builder password(@Nullable String password) {
      return set("password", password);
    }

    public Builder records(@Nullable List<Record> records) {
      return set("records", records);
    }
  }
}
