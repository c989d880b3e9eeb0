package io.github.ovhsdk.core.model.sample;

import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.ModelData;
import io.github.ovhsdk.core.model.ModelType;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.Property;
import org.jspecify.annotations.Nullable;

/** OVHcloud's {@code v1 POST /sample/record}. */
public final class CreateRecordRequest extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(
          new CreateRecordRequest(ModelData.NONE),
          Property.enumeration("type", RecordType.class).required(),
          Property.string("target").required(),
          Property.int64("ttl"));

  private CreateRecordRequest(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new CreateRecordRequest(data);
  }

  public static Builder builder() {
    return new Builder(null);
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable RecordType type() {
    return get("type");
  }

  public @Nullable String target() {
    return get("target");
  }

  public @Nullable Long ttl() {
    return get("ttl");
  }

  /** Builds {@link CreateRecordRequest}. */
  public static final class Builder extends ModelBuilder<CreateRecordRequest, Builder> {

    private Builder(@Nullable CreateRecordRequest source) {
      super(TYPE, source);
    }

    public Builder type(@Nullable RecordType type) {
      return set("type", type);
    }

    public Builder target(@Nullable String target) {
      return set("target", target);
    }

    public Builder ttl(@Nullable Long ttl) {
      return set("ttl", ttl);
    }
  }
}
