package io.github.ovhsdk.v1.sample;

import io.github.ovhsdk.core.model.OperationQuery;
import io.github.ovhsdk.core.model.QueryBuilder;
import java.time.LocalDate;

/** The query parameters of {@code v1 GET /sample/range/{ipBlock}}. */
public final class GetRangeQuery extends OperationQuery {

  private GetRangeQuery(Builder builder) {
    super(builder);
  }

  /** Returns a query with only the required parameters. */
  public static GetRangeQuery of(LocalDate on) {
    return builder(on).build();
  }

  /** Returns a builder with the required parameters set. */
  public static Builder builder(LocalDate on) {
    return new Builder(on);
  }

  /** Builds {@link GetRangeQuery}. */
  public static final class Builder extends QueryBuilder<Builder> {

    private Builder(LocalDate on) {
      require("on", on);
    }

    /** Returns the query. The builder can be used further. */
    public GetRangeQuery build() {
      return new GetRangeQuery(this);
    }
  }
}
