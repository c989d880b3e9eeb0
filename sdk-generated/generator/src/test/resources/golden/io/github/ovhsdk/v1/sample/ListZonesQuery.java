package io.github.ovhsdk.v1.sample;

import io.github.ovhsdk.core.model.OperationQuery;
import io.github.ovhsdk.core.model.QueryBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query parameters of {@code v1 GET /sample/zone}. */
public final class ListZonesQuery extends OperationQuery {

  private ListZonesQuery(Builder builder) {
    super(builder);
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ListZonesQuery}. */
  public static final class Builder extends QueryBuilder<Builder> {

    private Builder() {}

    public Builder iamTags(
        @Nullable Map<String, List<io.github.ovhsdk.v1.sample.model.Tag>> iamTags) {
      return set("iamTags", iamTags);
    }

    /** Returns the query. The builder can be used further. */
    public ListZonesQuery build() {
      return new ListZonesQuery(this);
    }
  }
}
