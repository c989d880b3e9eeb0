package io.github.ovhsdk.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SectionScopesTest {

  private static final ScopeSource SOURCE = new ScopeSource(ScopeSource.Kind.SNAPSHOT, "2022-12");
  private static final Operation UNPUBLISHED = operation("PATCH", Map.of());

  private static Operation operation(String verb, Map<String, PublishedScopes> scopes) {
    return Operation.builder(new OperationKey("v1", verb, "/toy")).scopes(scopes).build();
  }

  private static Operation published(String verb, String... names) {
    return operation(verb, Map.of("ovh-eu", new PublishedScopes(List.of(names), SOURCE)));
  }

  private static OperationScopes europe(Operation of, Operation... others) {
    return SectionScopes.of(section(others), "ovh-eu").of(of);
  }

  private static Section section(Operation... operations) {
    return Sections.section("v1", "/toy", List.of(operations), Map.of());
  }

  @Test
  void of_publishedOperation_isPublished() {
    Operation get = published("GET", "product/toy/all", "all");

    assertThat(europe(get, get))
        .isEqualTo(
            new OperationScopes(ScopeGrade.PUBLISHED, List.of("all", "product/toy/all"), SOURCE));
  }

  @Test
  void of_operationThatListsNone_isPublishedWithoutScopeWhateverOthersSay() {
    Operation get = published("GET");

    assertThat(europe(get, get, published("PUT", "all", "product/toy/all")))
        .isEqualTo(new OperationScopes(ScopeGrade.PUBLISHED_WITHOUT_SCOPE, List.of(), SOURCE));
  }

  @Test
  void of_operationWithoutCredentials_needsNoScope() {
    Operation open = UNPUBLISHED.toBuilder().authenticated(false).build();
    Operation oddlyPublished = published("GET", "all").toBuilder().authenticated(false).build();

    assertThat(europe(open, open, published("PUT", "all", "product/toy/all")))
        .isEqualTo(new OperationScopes(ScopeGrade.NOT_NEEDED, List.of(), null));
    assertThat(europe(oddlyPublished, oddlyPublished))
        .isEqualTo(new OperationScopes(ScopeGrade.NOT_NEEDED, List.of("all"), SOURCE));
  }

  @Test
  void of_unpublishedWhereAllShareAProductScope_isInferred() {
    assertThat(
            europe(
                UNPUBLISHED,
                UNPUBLISHED,
                published("GET", "all", "product/doll/all", "product/toy/all"),
                published("PUT", "all", "product/toy/all"),
                published("POST")))
        .isEqualTo(
            new OperationScopes(ScopeGrade.INFERRED, List.of("all", "product/toy/all"), SOURCE));
  }

  @Test
  void of_unpublishedWhereNoProductScopeIsShared_isUnknown() {
    OperationScopes unknown = new OperationScopes(ScopeGrade.UNKNOWN, List.of(), null);

    assertThat(europe(UNPUBLISHED, UNPUBLISHED)).isEqualTo(unknown);
    assertThat(europe(UNPUBLISHED, UNPUBLISHED, published("GET"))).isEqualTo(unknown);
    assertThat(europe(UNPUBLISHED, published("GET", "account/all", "all"))).isEqualTo(unknown);
    assertThat(
            europe(
                UNPUBLISHED,
                published("GET", "all", "product/toy/all"),
                published("PUT", "all", "product/doll/all")))
        .isEqualTo(unknown);
  }

  @Test
  void toString_ofEachGrade_saysHowSureItIs() {
    Operation get = published("GET", "all", "product/toy/all");
    ScopeSource undated = new ScopeSource(ScopeSource.Kind.SCHEMA, null);

    assertThat(europe(get, get)).hasToString("all, product/toy/all (published, 2022-12)");
    assertThat(europe(published("GET"), published("GET")))
        .hasToString("(published without scope, 2022-12)");
    assertThat(europe(UNPUBLISHED, UNPUBLISHED)).hasToString("(unknown)");
    assertThat(new OperationScopes(ScopeGrade.INFERRED, List.of("all"), undated))
        .hasToString("all (inferred)");
  }

  @Test
  void of_endpointThatNothingWasPublishedFor_isUnknown() {
    Operation get = published("GET", "all", "product/toy/all");

    assertThat(SectionScopes.of(section(get), "ovh-us").of(get).grade())
        .isEqualTo(ScopeGrade.UNKNOWN);
  }
}
