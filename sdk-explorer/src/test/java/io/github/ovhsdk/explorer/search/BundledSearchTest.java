package io.github.ovhsdk.explorer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.internal.search.CatalogSource;
import io.github.ovhsdk.explorer.internal.search.Index;
import io.github.ovhsdk.spec.OperationKey;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches in the contract. */
class BundledSearchTest {

  private static final Catalog CATALOG = Catalog.bundled();
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  /** Letters that a value may have, some of which a URL must encode. */
  private static final String LETTERS = "abcxyzABC0189-_.:@ /%é+{}?#";

  @Test
  void find_everyPathWithRandomValues_findsItselfFirstWithTheValues() {
    Random random = new Random(4);
    for (OperationSummary summary : CATALOG.operations()) {
      OperationKey key = summary.key();
      Map<String, String> values = new LinkedHashMap<>();
      String path =
          PARAMETER
              .matcher(key.path())
              .replaceAll(
                  p -> {
                    String value = value(random);
                    values.put(p.group(1), value);
                    return Matcher.quoteReplacement(encoded(value));
                  });

      SearchResult first =
          CATALOG.search(key.method() + " https://eu.api.ovh.com/" + key.branch() + path).get(0);

      assertThat(first.operation()).isEqualTo(summary);
      assertThat(first.pathValues()).isEqualTo(values);
    }
  }

  @Test
  void find_everyTemplateWithItsVerb_findsItselfFirst() {
    for (OperationSummary summary : CATALOG.operations()) {
      OperationKey key = summary.key();

      SearchResult first = CATALOG.search(key.method() + " /" + key.branch() + key.path()).get(0);

      assertThat(first.operation()).isEqualTo(summary);
      assertThat(first.pathValues()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/vps/vps-1.ovh.net/reboot, vps-1.ovh.net",
    "vps/vps-1/reboot, vps-1",
    "eu.api.ovh.com/1.0/vps/a%20b/reboot, a b",
    "https://ca.api.ovh.com/v1/vps/x/reboot?y=z, x",
    "post /vps/x/reboot, x",
    "DELETE /vps/x/reboot, x"
  })
  void find_urlInAnySpelling_isTheOperationAndItsValue(String query, String value) {
    assertThat(CATALOG.search(query))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.operation()).hasToString("v1 POST /vps/{serviceName}/reboot");
              assertThat(r.pathValues()).isEqualTo(Map.of("serviceName", value));
              assertThat(r.matched())
                  .singleElement()
                  .satisfies(m -> assertThat(m.field()).isEqualTo(SearchField.URL));
            });
  }

  @Test
  void find_pathThatIsNone_searchesItsWords() {
    assertThat(CATALOG.search("/vps/reboot/now"))
        .extracting(r -> r.operation().toString())
        .contains("v1 POST /vps/{serviceName}/reboot");
  }

  @Test
  void find_operators_allHold() {
    List<SearchResult> results =
        CATALOG
            .search()
            .find("branch:v1 section:/dedicated method:put state:production body:boot", 50);

    assertThat(results)
        .isNotEmpty()
        .allSatisfy(
            r -> {
              assertThat(r.operation().section()).startsWith("/dedicated/");
              assertThat(r.operation().key().method()).isEqualTo("PUT");
              assertThat(r.operation().state().value()).isEqualTo("PRODUCTION");
            })
        .extracting(r -> r.operation().key().path())
        .contains("/dedicated/server/{serviceName}");
  }

  @Test
  void find_section_isItselfAndThoseBelowAndNoOther() {
    assertThat(sectionsOf("section:dedicated")).contains("/dedicated/server", "/dedicated/nasha");
    assertThat(sectionsOf("section:/VPS")).containsExactly("/vps");
    assertThatThrownBy(() -> sectionsOf("section:/dedicatedC"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Did you mean /dedicatedCloud");
  }

  private static Set<String> sectionsOf(String query) {
    return CATALOG.search().find(query, 10_000).stream()
        .map(r -> r.operation().section())
        .collect(Collectors.toSet());
  }

  @Test
  void find_iamAndError_areThoseOfTheOperations() {
    assertThat(CATALOG.search("iam:vps:apiovh:reboot").get(0).operation())
        .hasToString("v1 POST /vps/{serviceName}/reboot");
    String error = "Client::NotFound::OrganizationNotFound";
    var expected =
        CATALOG.operations().stream()
            .filter(o -> CATALOG.operation(o.key()).orElseThrow().errors().contains(error))
            .toList();
    assertThat(expected).isNotEmpty();
    assertThat(CATALOG.search().find("error:organizationNotFound", 10_000))
        .extracting(SearchResult::operation)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(CATALOG.search().byError(error)).isEqualTo(expected);
  }

  @Test
  void find_deprecatedBefore_isWhatTheContractDates() {
    var expected =
        CATALOG.operations().stream()
            .filter(o -> o.state().value().equals("DEPRECATED"))
            .filter(
                o ->
                    CATALOG
                        .operation(o.key())
                        .orElseThrow()
                        .lifecycle()
                        .deprecationTime()
                        .filter(t -> t.toString().compareTo("2020-01-01") < 0)
                        .isPresent())
            .collect(Collectors.toSet());

    for (String date : List.of("2020", "2020-01", "2020-01-01")) {
      assertThat(CATALOG.search().find("deprecated-before:" + date, 10_000))
          .extracting(SearchResult::operation)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
    assertThat(expected).isNotEmpty();
  }

  @Test
  void lookups_actionAndModel_leadToTheOperations() {
    Search search = CATALOG.search();

    assertThat(search.byIamAction("vps:apiovh:reboot"))
        .extracting(OperationSummary::toString)
        .containsExactly("v1 POST /vps/{serviceName}/reboot");
    assertThat(search.byModel("domain.zone.Record"))
        .extracting(OperationSummary::toString)
        .containsExactly(
            "v1 POST /domain/zone/{zoneName}/record", "v1 GET /domain/zone/{zoneName}/record/{id}");
    assertThat(search.byModel("no.such.Model")).isEmpty();
  }

  @Test
  void lookups_everyAction_leadsToAllThatAskForIt() {
    for (OperationSummary summary : CATALOG.operations()) {
      CATALOG
          .operation(summary.key())
          .orElseThrow()
          .iamActions()
          .forEach(a -> assertThat(CATALOG.search().byIamAction(a.name())).contains(summary));
    }
  }

  @Test
  void successor_everyReplacedOperation_isAnotherOneOfTheCatalog() {
    long found =
        CATALOG.operations().stream()
            .flatMap(o -> CATALOG.search().successor(o.key()).stream())
            .peek(o -> assertThat(CATALOG.summary(o.key())).contains(o))
            .count();

    assertThat(found).isGreaterThan(700);
  }

  @Test
  void bundledIndex_comparedWithOneMadeInMemory_isTheSame() throws Exception {
    Index made = new CatalogSource(CATALOG).index();
    try (InputStream stream =
        Catalog.class.getResourceAsStream("/io/github/ovhsdk/explorer/catalog/words.bin")) {
      byte[] bundled = Objects.requireNonNull(stream).readAllBytes();

      assertThat(made.toBytes()).isEqualTo(bundled);
      assertThat(Index.ofBytes(bundled).toBytes()).isEqualTo(bundled);
    }
  }

  @Test
  void find_byManyThreadsAtOnce_isTheSameForAll() {
    List<String> queries = List.of("reboot vps", "kuberntes nodpool", "iam:vps", "/me/bill/1");
    Search search = Search.of(CATALOG);

    Set<List<List<SearchResult>>> answers =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> queries.stream().map(q -> search.find(q, 10)).toList())
            .collect(Collectors.toSet());

    assertThat(answers).hasSize(1);
  }

  private static String value(Random random) {
    String value =
        random
            .ints(1 + random.nextInt(12), 0, LETTERS.length())
            .mapToObj(i -> LETTERS.substring(i, i + 1))
            .collect(Collectors.joining());
    // Not ".", "..", nor a literal of another path, nor one that looks like a template's parameter.
    return "0" + value;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
