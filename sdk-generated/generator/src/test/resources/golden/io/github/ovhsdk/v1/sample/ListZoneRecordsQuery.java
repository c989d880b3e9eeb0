package io.github.ovhsdk.v1.sample;

import io.github.ovhsdk.core.model.OperationQuery;
import io.github.ovhsdk.core.model.QueryBuilder;
import io.github.ovhsdk.v1.sample.model.RecordType;
import io.github.ovhsdk.v1.sample.model.Weight;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query parameters of {@code v1 GET /sample/zone/{zoneName}/record}. */
public final class ListZoneRecordsQuery extends OperationQuery {

  private ListZoneRecordsQuery(Builder builder) {
    super(builder);
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ListZoneRecordsQuery}. */
  public static final class Builder extends QueryBuilder<Builder> {

    private Builder() {}

    public Builder fieldType(@Nullable RecordType fieldType) {
      return set("fieldType", fieldType);
    }

    public Builder from(@Nullable OffsetDateTime from) {
      return set("from", from);
    }

    /** Format {@code ip}. */
    public Builder subDomain(@Nullable String subDomain) {
      return set("subDomain", subDomain);
    }

    public Builder weight(@Nullable List<Weight> weight) {
      return set("weight", weight);
    }

    /** Returns the query. The builder can be used further. */
    public ListZoneRecordsQuery build() {
      return new ListZoneRecordsQuery(this);
    }
  }
}
