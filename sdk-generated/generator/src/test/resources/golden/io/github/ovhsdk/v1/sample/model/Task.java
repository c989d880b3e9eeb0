package io.github.ovhsdk.v1.sample.model;

import io.github.ovhsdk.core.model.ModelData;
import io.github.ovhsdk.core.model.ModelType;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.Property;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** OVHcloud's {@code sample.Task}. */
public final class Task extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(
          new Task(ModelData.NONE), Property.dateTime("doneAt"), Property.string("status"));

  private Task(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new Task(data);
  }

  public @Nullable OffsetDateTime doneAt() {
    return get("doneAt");
  }

  public @Nullable String status() {
    return get("status");
  }
}
