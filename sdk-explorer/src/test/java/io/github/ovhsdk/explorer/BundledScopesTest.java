package io.github.ovhsdk.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled contract knows of scopes. */
class BundledScopesTest {

  private static final List<String> ENDPOINTS = List.of("ovh-ca", "ovh-eu", "ovh-us");

  private static Map<ScopeGrade, Integer> grades(String branch, String endpoint) {
    Map<ScopeGrade, Integer> grades = new EnumMap<>(ScopeGrade.class);
    for (SectionSummary summary : Catalog.bundled().sections(branch)) {
      Section section = Catalog.bundled().section(branch, summary.path()).orElseThrow();
      SectionScopes scopes = SectionScopes.of(section, endpoint);
      section.operations().forEach(o -> grades.merge(scopes.of(o).grade(), 1, Integer::sum));
    }
    return grades;
  }

  @ParameterizedTest
  @CsvSource({"ovh-eu, 4500, 600, 600", "ovh-ca, 3200, 590, 540", "ovh-us, 1600, 15, 1000"})
  void of_everyOperationOfV1_isMostlyKnown(
      String endpoint, int published, int withoutScope, int inferred) {
    Map<ScopeGrade, Integer> grades = grades("v1", endpoint);

    assertThat(grades.get(ScopeGrade.PUBLISHED)).isGreaterThan(published);
    assertThat(grades.get(ScopeGrade.PUBLISHED_WITHOUT_SCOPE)).isGreaterThanOrEqualTo(withoutScope);
    assertThat(grades.get(ScopeGrade.INFERRED)).isGreaterThan(inferred);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ovh-eu", "ovh-ca", "ovh-us"})
  void of_everyOperationOfV2_isUnknownOrNeedsNone(String endpoint) {
    assertThat(grades("v2", endpoint).keySet())
        .isSubsetOf(ScopeGrade.UNKNOWN, ScopeGrade.NOT_NEEDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kimsufi-eu", "soyoustart-ca", "elsewhere"})
  void of_endpointWithoutTokens_isUnknownOrNeedsNone(String endpoint) {
    assertThat(grades("v1", endpoint).keySet())
        .isSubsetOf(ScopeGrade.UNKNOWN, ScopeGrade.NOT_NEEDED);
  }

  @Test
  void scopes_publishedOperation_haveTheOneThatOpensAll() {
    for (OperationSummary summary : Catalog.bundled().operations()) {
      Operation operation = Catalog.bundled().operation(summary.key()).orElseThrow();
      for (String endpoint : ENDPOINTS) {
        var scopes = operation.scopes().get(endpoint);
        if (scopes != null && !scopes.names().isEmpty()) {
          assertThat(scopes.names()).as(operation + " " + endpoint).contains("all");
        }
      }
    }
  }

  @Test
  void scopes_rebootOfAVps_areThoseOfTheProduct() {
    assertThat(Catalog.bundled().details("v1 POST /vps/{serviceName}/reboot"))
        .map(reboot -> reboot.scopes("ovh-us"))
        .hasValueSatisfying(
            scopes -> {
              assertThat(scopes.grade()).isEqualTo(ScopeGrade.PUBLISHED);
              assertThat(scopes.names()).containsExactly("all", "product/vps/all");
            });
  }
}
