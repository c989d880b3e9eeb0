package io.github.ovhsdk.v1.sample.model;

import io.github.ovhsdk.core.model.ModelData;
import io.github.ovhsdk.core.model.ModelType;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.Property;
import org.jspecify.annotations.Nullable;

/** OVHcloud's {@code sample.Map}. */
public final class Map extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(new Map(ModelData.NONE), Property.model("list", Map.class).map());

  private Map(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new Map(data);
  }

  public java.util.@Nullable Map<String, Map> list() {
    return get("list");
  }
}
