package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.explorer.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopesTest {

  private final Scopes scopes = new Scopes(Catalog.bundled(), "ovh-eu");

  @Test
  void areKnown_publishedOnes_isTrueWhateverTheirSection() {
    assertThat(scopes.areKnown(List.of("all", "openid", "profile", "email"))).isTrue();
    assertThat(scopes.areKnown(List.of("account/all", "order/all", "product/vps/all"))).isTrue();
    assertThat(scopes.areKnown(List.of("product/dedicated-server/all"))).isTrue();
    assertThat(scopes.areKnown(List.of("product/licenses/all"))).isTrue();
    assertThat(scopes.areKnown(List.of())).isTrue();
  }

  @Test
  void areKnown_oneThatWasNeverPublished_isFalse() {
    assertThat(scopes.areKnown(List.of("all", "account/read"))).isFalse();
    assertThat(scopes.areKnown(List.of("product/nothing/all"))).isFalse();
    assertThat(scopes.areKnown(List.of(""))).isFalse();
  }

  @Test
  void areKnown_endpointOfWhichNothingWasPublished_isTrueForAny() {
    assertThat(new Scopes(Catalog.bundled(), "kimsufi-eu").areKnown(List.of("account/read")))
        .isTrue();
  }

  @Test
  void published_ofAnEndpoint_beginWithAll() {
    assertThat(scopes.published())
        .startsWith("all")
        .contains("product/vps/all")
        .hasSizeGreaterThan(40);
    assertThat(new Scopes(Catalog.of(List.of()), "ovh-eu").published()).containsExactly("all");
  }

  @Test
  void parse_anyBlanks_areNoScopes() {
    assertThat(Scopes.parse("  a  b a ")).containsExactly("a", "b");
    assertThat(Scopes.parse(" ")).isEmpty();
  }
}
