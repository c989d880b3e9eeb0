package io.github.ovhsdk.v1.sample;

import io.github.ovhsdk.core.model.OperationQuery;
import io.github.ovhsdk.core.model.QueryBuilder;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The query parameters of {@code v1 GET /sample/zone/{zoneName}/history}. */
public final class GetZoneHistoryQuery extends OperationQuery {

  private GetZoneHistoryQuery(Builder builder) {
    super(builder);
  }

  /** Returns a query with only the required parameters. */
  public static GetZoneHistoryQuery of(OffsetDateTime from, long limit) {
    return builder(from, limit).build();
  }

  /** Returns a builder with the required parameters set. */
  public static Builder builder(OffsetDateTime from, long limit) {
    return new Builder(from, limit);
  }

  /** Builds {@link GetZoneHistoryQuery}. */
  public static final class Builder extends QueryBuilder<Builder> {

    private Builder(OffsetDateTime from, long limit) {
      require("from", from);
      require("limit", limit);
      markSecret("secret");
      markSecret("voucher");
    }

    public Builder secret(@Nullable String secret) {
      return set("secret", secret);
    }

    public Builder voucher(@Nullable String voucher) {
      return set("voucher", voucher);
    }

    /** Returns the query. The builder can be used further. */
    public GetZoneHistoryQuery build() {
      return new GetZoneHistoryQuery(this);
    }
  }
}
