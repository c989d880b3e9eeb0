package io.github.ovhsdk.explorer.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.ProjectFiles;
import org.junit.jupiter.api.Test;

/** How good the ranking is, in numbers that may rise and not fall. */
class ExpectedSearchesTest {

  @Test
  void own_everyExpectedOperation_isInTheContract() {
    assertThat(ExpectedSearches.own().unknown(Catalog.bundled())).isEmpty();
    assertThat(ExpectedSearches.more().unknown(Catalog.bundled())).isEmpty();
  }

  @Test
  void search_ownQueriesInTheBundledCatalog_areAsGoodAsWeSay() {
    ExpectedSearches.Ranks ranks = ExpectedSearches.own().in(Catalog.bundled());

    assertThat(ranks.count()).isEqualTo(161);
    assertThat(ranks.within(1)).isGreaterThanOrEqualTo(128);
    assertThat(ranks.within(3)).isGreaterThanOrEqualTo(147);
    assertThat(ranks.within(10)).isGreaterThanOrEqualTo(155);
  }

  @Test
  void search_moreQueriesInTheBundledCatalog_areAsGoodAsWeSay() {
    ExpectedSearches.Ranks ranks = ExpectedSearches.more().in(Catalog.bundled());

    assertThat(ranks.count()).isEqualTo(200);
    assertThat(ranks.within(1)).isGreaterThanOrEqualTo(166);
    assertThat(ranks.within(3)).isGreaterThanOrEqualTo(184);
    assertThat(ranks.within(10)).isGreaterThanOrEqualTo(194);
  }

  @Test
  void search_othersQueriesInTheBundledCatalog_areAsGoodAsWeSay() throws Exception {
    ExpectedSearches.Ranks ranks = ExpectedSearches.shared().in(Catalog.bundled());

    assertThat(ranks.count()).isEqualTo(38);
    assertThat(ranks.within(1)).isGreaterThanOrEqualTo(32);
    assertThat(ranks.within(3)).isGreaterThanOrEqualTo(36);
    assertThat(ranks.within(10)).isEqualTo(38);
  }

  @Test
  void search_catalogWithDescriptions_isAsGoodAsWeSay() throws Exception {
    Catalog catalog = Catalog.read(ProjectFiles.shared("ovh-api")).catalog();
    ExpectedSearches.Ranks own = ExpectedSearches.own().in(catalog);
    ExpectedSearches.Ranks others = ExpectedSearches.shared().in(catalog);

    assertThat(own.within(1)).isGreaterThanOrEqualTo(131);
    assertThat(own.within(3)).isGreaterThanOrEqualTo(147);
    assertThat(own.within(10)).isGreaterThanOrEqualTo(152);
    assertThat(others.within(1)).isGreaterThanOrEqualTo(33);
    assertThat(others.within(3)).isGreaterThanOrEqualTo(37);
    assertThat(others.within(10)).isEqualTo(38);
  }
}
