package io.github.ovhsdk.core.model.sample;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.ModelData;
import io.github.ovhsdk.core.model.ModelType;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.Property;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** OVHcloud's {@code sample.Record}. */
public final class Record extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(
          new Record(ModelData.NONE),
          Property.int64("id").readOnly(),
          Property.enumeration("type", RecordType.class),
          Property.enumeration("weight", Weight.class),
          Property.string("subDomain").nullable(),
          Property.int32("ttl"),
          Property.decimal("price"),
          Property.bool("active"),
          Property.uuid("uid"),
          Property.dateTime("createdAt"),
          Property.date("expiresOn"),
          Property.any("extra"),
          Property.string("secret").secret(),
          Property.model("owner", Owner.class).nullable(),
          Property.string("tags").list(),
          Property.dateTime("dates").list(),
          Property.decimal("matrix").list().list(),
          Property.string("labels").map(),
          Property.dateTime("moments").map(),
          Property.model("owners", Owner.class).map());

  private Record(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new Record(data);
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

  public @Nullable RecordType type() {
    return get("type");
  }

  public @Nullable Weight weight() {
    return get("weight");
  }

  public @Nullable String subDomain() {
    return get("subDomain");
  }

  public @Nullable Integer ttl() {
    return get("ttl");
  }

  public @Nullable BigDecimal price() {
    return get("price");
  }

  public @Nullable Boolean active() {
    return get("active");
  }

  public @Nullable UUID uid() {
    return get("uid");
  }

  public @Nullable OffsetDateTime createdAt() {
    return get("createdAt");
  }

  public @Nullable LocalDate expiresOn() {
    return get("expiresOn");
  }

  public @Nullable JsonValue extra() {
    return get("extra");
  }

  public @Nullable String secret() {
    return get("secret");
  }

  public @Nullable Owner owner() {
    return get("owner");
  }

  public @Nullable List<String> tags() {
    return get("tags");
  }

  public @Nullable List<OffsetDateTime> dates() {
    return get("dates");
  }

  public @Nullable List<List<BigDecimal>> matrix() {
    return get("matrix");
  }

  public @Nullable Map<String, String> labels() {
    return get("labels");
  }

  public @Nullable Map<String, OffsetDateTime> moments() {
    return get("moments");
  }

  public @Nullable Map<String, Owner> owners() {
    return get("owners");
  }

  /** Builds {@link Record}. */
  public static final class Builder extends ModelBuilder<Record, Builder> {

    private Builder(@Nullable Record source) {
      super(TYPE, source);
    }

    public Builder type(@Nullable RecordType type) {
      return set("type", type);
    }

    public Builder weight(@Nullable Weight weight) {
      return set("weight", weight);
    }

    public Builder subDomain(@Nullable String subDomain) {
      return set("subDomain", subDomain);
    }

    public Builder ttl(@Nullable Integer ttl) {
      return set("ttl", ttl);
    }

    public Builder price(@Nullable BigDecimal price) {
      return set("price", price);
    }

    public Builder active(@Nullable Boolean active) {
      return set("active", active);
    }

    public Builder uid(@Nullable UUID uid) {
      return set("uid", uid);
    }

    public Builder createdAt(@Nullable OffsetDateTime createdAt) {
      return set("createdAt", createdAt);
    }

    public Builder expiresOn(@Nullable LocalDate expiresOn) {
      return set("expiresOn", expiresOn);
    }

    public Builder extra(@Nullable JsonValue extra) {
      return set("extra", extra);
    }

    public Builder secret(@Nullable String secret) {
      return set("secret", secret);
    }

    public Builder owner(@Nullable Owner owner) {
      return set("owner", owner);
    }

    public Builder tags(@Nullable List<String> tags) {
      return set("tags", tags);
    }

    public Builder dates(@Nullable List<OffsetDateTime> dates) {
      return set("dates", dates);
    }

    public Builder matrix(@Nullable List<List<BigDecimal>> matrix) {
      return set("matrix", matrix);
    }

    public Builder labels(@Nullable Map<String, String> labels) {
      return set("labels", labels);
    }

    public Builder moments(@Nullable Map<String, OffsetDateTime> moments) {
      return set("moments", moments);
    }

    public Builder owners(@Nullable Map<String, Owner> owners) {
      return set("owners", owners);
    }
  }
}
