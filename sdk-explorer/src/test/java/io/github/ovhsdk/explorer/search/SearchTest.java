package io.github.ovhsdk.explorer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search does in a catalog small enough to see through. */
class SearchTest {

  private static final Catalog CATALOG =
      Catalog.of(
          List.of(
              section(
                  "/cloud",
                  operation("GET /cloud/{id}/kube/{kubeId}/nodepool"),
                  operation("POST /cloud/{id}/kube"),
                  operation("POST /cloud/{id}/floatingIp"),
                  operation("GET /cloud/{id}/policies")),
              section(
                  "/vps",
                  operation("GET /vps/{name}/snapshot"),
                  operation("DELETE /vps/{name}/snapshot"),
                  operation("POST /vps/{name}/reboot"),
                  operation("POST /vps/{name}/setPassword"),
                  replaced("GET /vps/{name}/oldPassword", "POST /vps/{name}/setPassword"),
                  replaced("GET /vps/{name}/backup", "/1.0/vps/{name}/snapshot/"),
                  replaced("GET /vps/{name}/disk", "ask the support")),
              section("/order", operation("POST /order/vps/{name}/snapshot")),
              section("/me", described("PUT /me", "Turns the lantern on", "rescueMail"))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nodepool",
        "node pool",
        "nodePools",
        "Node-Pool",
        "kubernetes nodepool",
        "nodpool",
        "kuberntes node pool",
        "nodep",
        "cloud nodepools list of the"
      })
  void find_spellingsOfTheSameThing_findIt(String query) {
    assertThat(first(query)).isEqualTo("v1 GET /cloud/{id}/kube/{kubeId}/nodepool");
  }

  @ParameterizedTest
  @ValueSource(strings = {"floating ip", "floatingip", "floatingIps", "flotingip", "FLOATING IP"})
  void find_joinedOrApart_findsTheSame(String query) {
    assertThat(first(query)).isEqualTo("v1 POST /cloud/{id}/floatingIp");
  }

  @Test
  void find_nameTypedAsOneWord_isNotTakenApart() {
    assertThat(CATALOG.search("rescueMail"))
        .singleElement()
        .satisfies(
            r ->
                assertThat(r.matched())
                    .containsExactly(new Match(SearchField.BODY, "rescuemail", "rescuemail")));
  }

  @Test
  void find_state_isAWordToo_andLiftsWhatIsDeprecated() {
    assertThat(first("deprecated vps")).isEqualTo("v1 GET /vps/{name}/disk");
    assertThat(CATALOG.search("deprecated")).hasSize(3);
    assertThat(CATALOG.search("production")).isEmpty();
  }

  @Test
  void find_templateOfAnotherBranch_comesBeforeWhatFitsByAParameter() {
    Catalog catalog =
        Catalog.of(
            List.of(
                section("/vps", operation("GET /vps/{name}"), operation("PUT /vps/{name}")),
                new Section(
                    "v2",
                    "/vps",
                    "1.0",
                    null,
                    List.of(Operation.builder(OperationKey.parse("v2 GET /vps/list")).build()),
                    Map.of(),
                    Map.of())));

    assertThat(catalog.search("/vps/list"))
        .map(r -> r.operation().toString())
        .containsExactly("v2 GET /vps/list", "v1 GET /vps/{name}", "v1 PUT /vps/{name}");
    assertThat(catalog.search("get /vps/list"))
        .map(r -> r.operation().toString())
        .containsExactly("v2 GET /vps/list", "v1 GET /vps/{name}");
    assertThat(catalog.search("/vps/{name}"))
        .map(r -> r.operation().toString())
        .containsExactly("v1 GET /vps/{name}", "v1 PUT /vps/{name}");
  }

  @Test
  void find_veryLongText_isSearchedByItsBeginning() {
    assertThat(first("vps reboot ".repeat(100_000))).isEqualTo("v1 POST /vps/{name}/reboot");
    assertThat(CATALOG.search("a".repeat(1_000_000))).isEmpty();
    assertThat(CATALOG.search("vps vps vps reboot")).isEqualTo(CATALOG.search("vps reboot"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"state:bogus", "method:FOO", "branch:v9", "section:/nope"})
  void find_operatorOfWhatThereIsNot_saysWhatThereIs(String query) {
    assertThatThrownBy(() -> CATALOG.search(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(query.substring(query.indexOf(':') + 1));
  }

  @Test
  void find_sectionOfNothing_isAll() {
    assertThat(CATALOG.search().find("section:/", 50)).hasSize(CATALOG.operations().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:hunter2@eu.api.ovh.com/v1/vps/a/snapshot?t=hunter2",
        "https://user:hunter2@@eu.api.ovh.com/v1/vps/a/snapshot",
        "user:hunter2@eu.api.ovh.com/v1/vps/a/snapshot"
      })
  void find_urlWithSecrets_doesNotRepeatThem(String url) {
    assertThat(CATALOG.search(url))
        .isNotEmpty()
        .noneMatch(result -> result.matched().toString().contains("hunter2"))
        .allMatch(r -> r.matched().toString().contains("eu.api.ovh.com/v1/vps/a/snapshot as"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://eu.api.ovh.com/v1/vps/a@b.c/snapshot", "vps/a@b.c/snapshot"})
  void find_urlWithAMailAddress_repeatsAllOfIt(String url) {
    assertThat(CATALOG.search(url))
        .isNotEmpty()
        .allMatch(result -> result.matched().toString().contains(url));
  }

  @Test
  void find_plural_meetsSingular() {
    assertThat(first("policy")).isEqualTo("v1 GET /cloud/{id}/policies");
  }

  @Test
  void find_shopAndDeprecated_sink() {
    assertThat(CATALOG.search("vps snapshot"))
        .extracting(r -> r.operation().toString())
        .startsWith("v1 GET /vps/{name}/snapshot", "v1 DELETE /vps/{name}/snapshot");
    assertThat(first("password")).isEqualTo("v1 POST /vps/{name}/setPassword");
    assertThat(first("order snapshot")).isEqualTo("v1 POST /order/vps/{name}/snapshot");
  }

  @Test
  void find_synonym_saysWhichWordAnsweredWhich() {
    assertThat(CATALOG.search("restart vps").get(0).matched())
        .containsExactly(
            new Match(SearchField.LAST_SEGMENT, "reboot", "restart"),
            new Match(SearchField.PATH, "vps", "vps"));
  }

  @Test
  void find_descriptionOfTheSource_isSearched() {
    assertThat(CATALOG.search("lantern"))
        .singleElement()
        .satisfies(
            r ->
                assertThat(r.matched())
                    .containsExactly(new Match(SearchField.DESCRIPTION, "lantern", "lantern")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"body:rescueMail", "body:rescuemail", "body:mail", "BODY:RescueMails"})
  void find_bodyOperator_takesTheNameOrAWordOfIt(String query) {
    assertThat(first(query)).isEqualTo("v1 PUT /me");
  }

  @Test
  void find_nothingToLookFor_findsNothing() {
    assertThat(CATALOG.search("")).isEmpty();
    assertThat(CATALOG.search("  \t ")).isEmpty();
    assertThat(CATALOG.search("!?")).isEmpty();
    assertThat(CATALOG.search("zzzzqqqq")).isEmpty();
    assertThat(Catalog.of(List.<Section>of()).search("vps")).isEmpty();
  }

  @Test
  void find_limit_isTheMost() {
    assertThat(CATALOG.search().find("branch:v1", 3)).hasSize(3);
    assertThatThrownBy(() -> CATALOG.search().find("vps", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 1");
  }

  @Test
  void find_operatorWithoutAUsefulValue_saysWhatToWrite() {
    assertThatThrownBy(() -> CATALOG.search("method: POST"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("method:");
    assertThatThrownBy(() -> CATALOG.search("deprecated-before:soon"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-01-31");
  }

  @Test
  void search_ofACatalog_isAlwaysTheSame() {
    assertThat(CATALOG.search()).isSameAs(CATALOG.search());
  }

  @Test
  void successor_spellings_areResolved() {
    assertThat(successor("GET /vps/{name}/oldPassword"))
        .hasToString("v1 POST /vps/{name}/setPassword");
    assertThat(successor("GET /vps/{name}/backup")).hasToString("v1 GET /vps/{name}/snapshot");
    assertThat(CATALOG.search().successor(OperationKey.parse("v1 GET /vps/{name}/disk"))).isEmpty();
    assertThat(CATALOG.search().successor(OperationKey.parse("v1 PUT /me"))).isEmpty();
  }

  private static OperationSummary successor(String operation) {
    return CATALOG.search().successor(OperationKey.parse("v1 " + operation)).orElseThrow();
  }

  private static String first(String query) {
    return CATALOG.search(query).get(0).operation().toString();
  }

  private static Section section(String path, Operation... operations) {
    return new Section("v1", path, "1.0", null, List.of(operations), Map.of(), Map.of());
  }

  private static Operation operation(String name) {
    return Operation.builder(OperationKey.parse("v1 " + name)).build();
  }

  private static Operation replaced(String name, String replacement) {
    return Operation.builder(OperationKey.parse("v1 " + name))
        .lifecycle(new Lifecycle(OperationState.DEPRECATED, null, null, replacement))
        .build();
  }

  private static Operation described(String name, String description, String field) {
    return Operation.builder(OperationKey.parse("v1 " + name))
        .description(description)
        .body(new Body.Fields(null, List.of(Property.of(field, TypeRef.STRING))))
        .build();
  }
}
