package io.github.ovhsdk.v1.sample.model;

import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.ModelData;
import io.github.ovhsdk.core.model.ModelType;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.Property;
import org.jspecify.annotations.Nullable;

/** The body of {@code v1 POST /sample/zone/{zoneName}/refresh}. */
public final class RefreshZoneRequest extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(new RefreshZoneRequest(ModelData.NONE), Property.bool("force"));

  private RefreshZoneRequest(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new RefreshZoneRequest(data);
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder(null);
  }

  /** Returns a builder that begins with all that this model holds. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable Boolean force() {
    return get("force");
  }

  /** Builds {@link RefreshZoneRequest}. */
  public static final class Builder extends ModelBuilder<RefreshZoneRequest, Builder> {

    private Builder(@Nullable RefreshZoneRequest source) {
      super(TYPE, source);
    }

    public Builder force(@Nullable Boolean force) {
      return set("force", force);
    }
  }
}
