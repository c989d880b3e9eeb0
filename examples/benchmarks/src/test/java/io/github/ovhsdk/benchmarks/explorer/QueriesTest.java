package io.github.ovhsdk.benchmarks.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.explorer.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueriesTest {

  private static final List<String> QUERIES = Queries.mixed(600, 7);

  @Test
  void mixed_sameSeed_isTheSame() {
    assertThat(Queries.mixed(600, 7)).isEqualTo(QUERIES);
    assertThat(Queries.mixed(600, 8)).isNotEqualTo(QUERIES);
  }

  @Test
  void mixed_searches_areOfAllKindsAndAlmostAllFindSomething() {
    assertThat(QUERIES)
        .hasSize(600)
        .anyMatch(query -> query.startsWith("https://"))
        .anyMatch(query -> query.contains("error:"))
        .anyMatch(query -> query.contains("body:"));
    assertThat(QUERIES.stream().filter(query -> !Catalog.bundled().search(query).isEmpty()).count())
        .isGreaterThan(550);
  }
}
