package io.github.ovhsdk.v1.sample.model;

import io.github.ovhsdk.common.model.Price;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** OVHcloud's {@code sample.Record}. */
public final class Record extends OvhModel {

  private static final ModelType TYPE =
      ModelType.of(
          new Record(ModelData.NONE),
          Property.enumeration(
                  "aVeryLongNameOfAPropertyOfAModel", EnumerationWithALongNameForLineBreaks.class)
              .nullable()
              .readOnly(),
          Property.string("apiToken").nullable().secret(),
          Property.string("class"),
          Property.dateTime("createdAt").readOnly(),
          Property.any("extra"),
          Property.enumeration("fieldType", RecordType.class).readOnly(),
          Property.date("history").list(),
          Property.int64("id").readOnly(),
          Property.model("labels", Tag.class).list().map(),
          Property.model("owner", Owner.class),
          Property.string("password").secret(),
          Property.model("price", Price.class),
          Property.string("range"),
          Property.string("subDomain").nullable(),
          Property.string("target"),
          Property.model("tasks", Task.class).list().readOnly(),
          Property.int64("ttl"),
          Property.uuid("uid"),
          Property.decimal("used_credit"),
          Property.enumeration("weight", Weight.class));

  private Record(ModelData data) {
    super(data);
  }

  @Override
  protected OvhModel newInstance(ModelData data) {
    return new Record(data);
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder(null);
  }

  /** Returns a builder that begins with all that this model holds. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Read-only. */
  public @Nullable EnumerationWithALongNameForLineBreaks aVeryLongNameOfAPropertyOfAModel() {
    return get("aVeryLongNameOfAPropertyOfAModel");
  }

  /** Secret: masked when the model is printed. */
  public @Nullable String apiToken() {
    return get("apiToken");
  }

  public @Nullable String class_() {
    return get("class");
  }

  /** Read-only. */
  public @Nullable OffsetDateTime createdAt() {
    return get("createdAt");
  }

  public @Nullable JsonValue extra() {
    return get("extra");
  }

  /** Read-only. */
  public @Nullable RecordType fieldType() {
    return get("fieldType");
  }

  public @Nullable List<LocalDate> history() {
    return get("history");
  }

  /** Read-only. */
  public @Nullable Long id() {
    return get("id");
  }

  /** Keys of type {@code long}. */
  public java.util.@Nullable Map<String, List<Tag>> labels() {
    return get("labels");
  }

  public @Nullable Owner owner() {
    return get("owner");
  }

  /** Secret: masked when the model is printed. */
  public @Nullable String password() {
    return get("password");
  }

  public @Nullable Price price() {
    return get("price");
  }

  /** Format {@code ipBlock}. */
  public @Nullable String range() {
    return get("range");
  }

  public @Nullable String subDomain() {
    return get("subDomain");
  }

  public @Nullable String target() {
    return get("target");
  }

  /** Read-only. */
  public @Nullable List<Task> tasks() {
    return get("tasks");
  }

  public @Nullable Long ttl() {
    return get("ttl");
  }

  public @Nullable UUID uid() {
    return get("uid");
  }

  public @Nullable BigDecimal usedCredit() {
    return get("used_credit");
  }

  public @Nullable Weight weight() {
    return get("weight");
  }

  /** Builds {@link Record}. */
  public static final class Builder extends ModelBuilder<Record, Builder> {

    private Builder(@Nullable Record source) {
      super(TYPE, source);
    }

    /** Secret: masked when the model is printed. */
    public Builder apiToken(@Nullable String apiToken) {
      return set("apiToken", apiToken);
    }

    public Builder class_(@Nullable String class_) {
      return set("class", class_);
    }

    public Builder extra(@Nullable JsonValue extra) {
      return set("extra", extra);
    }

    public Builder history(@Nullable List<LocalDate> history) {
      return set("history", history);
    }

    /** Keys of type {@code long}. */
    public Builder labels(java.util.@Nullable Map<String, List<Tag>> labels) {
      return set("labels", labels);
    }

    public Builder owner(@Nullable Owner owner) {
      return set("owner", owner);
    }

    /** Secret: masked when the model is printed. */
    public Builder password(@Nullable String password) {
      return set("password", password);
    }

    public Builder price(@Nullable Price price) {
      return set("price", price);
    }

    /** Format {@code ipBlock}. */
    public Builder range(@Nullable String range) {
      return set("range", range);
    }

    public Builder subDomain(@Nullable String subDomain) {
      return set("subDomain", subDomain);
    }

    public Builder target(@Nullable String target) {
      return set("target", target);
    }

    public Builder ttl(@Nullable Long ttl) {
      return set("ttl", ttl);
    }

    public Builder uid(@Nullable UUID uid) {
      return set("uid", uid);
    }

    public Builder usedCredit(@Nullable BigDecimal usedCredit) {
      return set("used_credit", usedCredit);
    }

    public Builder weight(@Nullable Weight weight) {
      return set("weight", weight);
    }
  }
}
