package io.github.ovhsdk.core.model.sample;

import io.github.ovhsdk.core.model.OperationQuery;
import io.github.ovhsdk.core.model.QueryBuilder;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query parameters of {@code GET /sample/record}. */
public final class ListRecordsQuery extends OperationQuery {

  private ListRecordsQuery(Builder builder) {
    super(builder);
  }

  /** Returns a query with the required parameters. */
  public static ListRecordsQuery of(RecordType type) {
    return builder(type).build();
  }

  /** Returns a builder with the required parameters set. */
  public static Builder builder(RecordType type) {
    return new Builder(type);
  }

  /** Builds {@link ListRecordsQuery}. */
  public static final class Builder extends QueryBuilder<Builder> {

    private Builder(RecordType type) {
      require("type", type);
      markSecret("voucher");
    }

    public Builder from(@Nullable OffsetDateTime from) {
      return set("from", from);
    }

    public Builder iamTags(@Nullable Map<String, List<Owner>> iamTags) {
      return set("iamTags", iamTags);
    }

    public Builder weight(@Nullable List<Weight> weight) {
      return set("weight", weight);
    }

    public Builder voucher(@Nullable String voucher) {
      return set("voucher", voucher);
    }

    public ListRecordsQuery build() {
      return new ListRecordsQuery(this);
    }
  }
}
