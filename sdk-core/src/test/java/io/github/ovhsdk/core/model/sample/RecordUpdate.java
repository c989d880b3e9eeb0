package io.github.ovhsdk.core.model.sample;

import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.ModelData;
import io.github.ovhsdk.core.model.ModelType;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.Property;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** OVHcloud's {@code sample.RecordUpdate}. */
public final class RecordUpdate extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(
          new RecordUpdate(ModelData.NONE),
          Property.string("subDomain").nullable(),
          Property.int64("ttl"),
          Property.string("price"),
          Property.dateTime("createdAt"),
          Property.model("owner", OwnerUpdate.class),
          Property.int64("newcomer"),
          Property.model("owners", OwnerUpdate.class).map());

  private RecordUpdate(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new RecordUpdate(data);
  }

  public static Builder builder() {
    return new Builder(null);
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable String subDomain() {
    return get("subDomain");
  }

  public @Nullable Long ttl() {
    return get("ttl");
  }

  public @Nullable String price() {
    return get("price");
  }

  public @Nullable OffsetDateTime createdAt() {
    return get("createdAt");
  }

  public @Nullable OwnerUpdate owner() {
    return get("owner");
  }

  public @Nullable Long newcomer() {
    return get("newcomer");
  }

  public @Nullable Map<String, OwnerUpdate> owners() {
    return get("owners");
  }

  /** Builds {@link RecordUpdate}. */
  public static final class Builder extends ModelBuilder<RecordUpdate, Builder> {

    private Builder(@Nullable RecordUpdate source) {
      super(TYPE, source);
    }

    public Builder subDomain(@Nullable String subDomain) {
      return set("subDomain", subDomain);
    }

    public Builder ttl(@Nullable Long ttl) {
      return set("ttl", ttl);
    }

    public Builder price(@Nullable String price) {
      return set("price", price);
    }

    public Builder createdAt(@Nullable OffsetDateTime createdAt) {
      return set("createdAt", createdAt);
    }

    public Builder owner(@Nullable OwnerUpdate owner) {
      return set("owner", owner);
    }

    public Builder newcomer(@Nullable Long newcomer) {
      return set("newcomer", newcomer);
    }

    public Builder owners(@Nullable Map<String, OwnerUpdate> owners) {
      return set("owners", owners);
    }
  }
}
