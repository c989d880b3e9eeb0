package io.github.ovhsdk.v1.sample.model;

import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.ModelData;
import io.github.ovhsdk.core.model.ModelType;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.Property;
import org.jspecify.annotations.Nullable;

/** The body of {@code v1 POST /sample/zone/{zoneName}/record}. */
public final class CreateRecordRequest extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(
          new CreateRecordRequest(ModelData.NONE),
          Property.enumeration("fieldType", RecordType.class).required(),
          Property.string("subDomain"),
          Property.string("target").required(),
          Property.int64("ttl"));

  private CreateRecordRequest(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new CreateRecordRequest(data);
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder(null);
  }

  /** Returns a builder that begins with all that this model holds. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Required. */
  public @Nullable RecordType fieldType() {
    return get("fieldType");
  }

  public @Nullable String subDomain() {
    return get("subDomain");
  }

  /** Required. */
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

    /** Required. */
    public Builder fieldType(@Nullable RecordType fieldType) {
      return set("fieldType", fieldType);
    }

    public Builder subDomain(@Nullable String subDomain) {
      return set("subDomain", subDomain);
    }

    /** Required. */
    public Builder target(@Nullable String target) {
      return set("target", target);
    }

    public Builder ttl(@Nullable Long ttl) {
      return set("ttl", ttl);
    }
  }
}
