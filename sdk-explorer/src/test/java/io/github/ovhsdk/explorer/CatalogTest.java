package io.github.ovhsdk.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.explorer.OperationMatch.Found;
import io.github.ovhsdk.explorer.OperationMatch.UnknownPath;
import io.github.ovhsdk.explorer.OperationMatch.WrongVerb;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {

  private static final Section VPS =
      Sections.of(
          "v1",
          "/vps",
          "GET /vps",
          "GET /vps/{serviceName}",
          "PUT /vps/{serviceName}",
          "POST /vps/{serviceName}/reboot");
  private static final Section IP =
      Sections.of("v1", "/ip", "GET /ip/{ip}", "GET /ip/service", "DELETE /ip/{ip}/task/{id}");
  private static final Section IAM = Sections.of("v2", "/iam", "GET /iam/policy");
  private static final Section EMPTY = Sections.of("v1", "/cluster");

  private final Catalog catalog = Catalog.of(List.of(VPS, IAM, IP, EMPTY));

  @Test
  void sections_anyOrder_areSortedByBranchAndPath() {
    assertThat(catalog.branches()).containsExactly("v1", "v2");
    assertThat(catalog.sections())
        .extracting(SectionSummary::toString)
        .containsExactly("v1 /cluster", "v1 /ip", "v1 /vps", "v2 /iam");
    assertThat(catalog.sections("v1"))
        .extracting(SectionSummary::operations)
        .containsExactly(0, 3, 4);
    assertThat(catalog.sections("v3")).isEmpty();
  }

  @Test
  void operations_ofASection_areInPathOrderThenVerb() {
    assertThat(catalog.operations(SectionSummary.of(VPS)))
        .extracting(OperationSummary::toString)
        .containsExactly(
            "v1 GET /vps",
            "v1 GET /vps/{serviceName}",
            "v1 PUT /vps/{serviceName}",
            "v1 POST /vps/{serviceName}/reboot");
    assertThat(catalog.operations(SectionSummary.of(EMPTY))).isEmpty();
    assertThat(catalog.operations()).hasSize(8);
  }

  @Test
  void operation_byKeyOrName_isFound() {
    OperationKey key = new OperationKey("v1", "POST", "/vps/{serviceName}/reboot");

    assertThat(catalog.operation(key)).map(Operation::key).contains(key);
    assertThat(catalog.operation("v1 post /vps/{serviceName}/reboot"))
        .map(Operation::key)
        .contains(key);
    assertThat(catalog.sectionOf(key)).contains(VPS);
    assertThat(catalog.summary(key))
        .map(OperationSummary::state)
        .contains(OperationState.PRODUCTION);
    assertThat(catalog.operation("v1 GET /vps/{serviceName}/reboot")).isEmpty();
  }

  @Test
  void operation_noOperationsName_saysHowItIsWritten() {
    assertThatThrownBy(() -> catalog.operation("reboot it"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("v1 GET /vps/{serviceName}");
  }

  @Test
  void section_thatThereIsNot_isEmpty() {
    assertThat(catalog.section("v1", "/vps")).contains(VPS);
    assertThat(catalog.section("v2", "/vps")).isEmpty();
    assertThat(catalog.section("v1", "/nothing")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/vps/vps-1/reboot",
        "/1.0/vps/vps-1/reboot",
        "/vps/vps-1/reboot",
        "https://eu.api.ovh.com/1.0/vps/vps-1/reboot",
        "http://127.0.0.1:8080/v1/vps/vps%2D1/reboot",
      })
  void match_anySpellingOfAUrl_findsOperationAndValues(String url) {
    assertThat(catalog.match("post", url))
        .isInstanceOfSatisfying(
            Found.class,
            found -> {
              assertThat(found.operation()).hasToString("v1 POST /vps/{serviceName}/reboot");
              assertThat(found.pathValues())
                  .containsOnly(java.util.Map.entry("serviceName", "vps-1"));
              assertThat(found.query()).isEmpty();
            });
  }

  @Test
  void match_encodedIdsAndQuery_areDecoded() {
    assertThat(catalog.match("DELETE", "/v1/ip/192.0.2.0%2F24/task/7?a=1%2C2&b=x&b=y"))
        .isEqualTo(
            new Found(
                OperationKey.parse("v1 DELETE /ip/{ip}/task/{id}"),
                java.util.Map.of("ip", "192.0.2.0/24", "id", "7"),
                java.util.Map.of("a", List.of("1,2"), "b", List.of("x", "y"))));
  }

  @Test
  void match_pathOfTheOtherBranch_isUnknownWithTheWrongBranch() {
    assertThat(catalog.match("GET", "/v2/iam/policy")).isInstanceOf(Found.class);
    assertThat(catalog.match("GET", "/iam/policy")).isInstanceOf(Found.class);
    assertThat(catalog.match("GET", "/v1/iam/policy")).isInstanceOf(UnknownPath.class);
  }

  @Test
  void match_wrongVerb_saysWhatIsAllowed() {
    assertThat(catalog.match("DELETE", "/v1/vps/vps-1"))
        .isInstanceOfSatisfying(
            WrongVerb.class, wrong -> assertThat(wrong.allowed()).containsExactly("GET", "PUT"));
  }

  @Test
  void match_wrongVerbWithoutABranch_saysWhatEachBranchAllows() {
    Catalog both =
        Catalog.of(List.of(VPS, Sections.of("v2", "/vps", "GET /vps/{id}", "POST /vps/{id}")));

    assertThat(both.match("DELETE", "/vps/7"))
        .isEqualTo(
            new WrongVerb(
                List.of(
                    OperationKey.parse("v1 GET /vps/{serviceName}"),
                    OperationKey.parse("v1 PUT /vps/{serviceName}"),
                    OperationKey.parse("v2 GET /vps/{id}"),
                    OperationKey.parse("v2 POST /vps/{id}"))));
    assertThat(both.match("POST", "/vps/7"))
        .isInstanceOfSatisfying(
            Found.class, found -> assertThat(found.operation()).hasToString("v2 POST /vps/{id}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/v1",
        "/v1/",
        "/v1/vps/",
        "/v1//vps",
        "/v1/vps//reboot",
        "/v1/vps/../vps",
        "/v1/VPS",
        "/v1/vps/%2E%2E/reboot",
        "/v3/vps",
        "vps",
        "/v1/vps/%zz"
      })
  void match_noPathOfTheApi_isUnknown(String url) {
    assertThat(catalog.match("GET", url)).isInstanceOf(UnknownPath.class);
  }

  @Test
  void of_sectionGivenTwice_isRefused() {
    assertThatThrownBy(() -> Catalog.of(List.of(VPS, VPS)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Catalog.of(List.of(VPS, Sections.of("v1", "/vps"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The section v1 /vps is given twice.");
  }

  @Test
  void of_operationInTwoSections_isRefused() {
    assertThatThrownBy(() -> Catalog.of(List.of(VPS, Sections.of("v1", "/vps/old", "GET /vps"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The operation v1 GET /vps is given twice.");
  }

  @Test
  void match_twoPathsOfTheSameUrls_findsTheFirst() {
    Catalog twins =
        Catalog.of(
            List.of(
                Sections.of("v1", "/vps", "GET /vps/{name}", "GET /vps/{id}", "PUT /vps/{name}")));

    assertThat(twins.operations()).hasSize(3);
    assertThat(twins.match("GET", "/v1/vps/7"))
        .isEqualTo(
            new Found(
                OperationKey.parse("v1 GET /vps/{id}"),
                java.util.Map.of("id", "7"),
                java.util.Map.of()));
    assertThat(twins.match("PUT", "/v1/vps/7")).isInstanceOf(Found.class);
  }
}
