package io.github.ovhsdk.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.OperationMatch.Found;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.ContractReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for every operation of the contract. */
class BundledCatalogTest {

  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void sections_everyOne_isThatOfTheContract() throws Exception {
    List<Section> contract = new ContractReader().read(ProjectFiles.contract()).sections();

    assertThat(CATALOG.sections()).isEqualTo(contract.stream().map(SectionSummary::of).toList());
    for (Section section : contract) {
      assertThat(CATALOG.section(section.branch(), section.path())).contains(section);
      assertThat(CATALOG.operations(SectionSummary.of(section)))
          .isEqualTo(
              section.operations().stream().map(o -> OperationSummary.of(section, o)).toList());
    }
  }

  @Test
  void section_askedForByManyThreads_isLoadedOnce() {
    Set<Section> loaded =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> CATALOG.section("v1", "/vps").orElseThrow())
            .collect(
                () -> Collections.newSetFromMap(new IdentityHashMap<>()), Set::add, Set::addAll);

    assertThat(loaded).hasSize(1);
  }

  @Test
  void operation_everyKey_isFoundByItsName() {
    for (OperationSummary summary : CATALOG.operations()) {
      assertThat(CATALOG.operation(summary.toString()).orElseThrow().key())
          .isEqualTo(summary.key());
    }
  }

  @Test
  void match_everyOperationWithItsSampleValues_findsItselfAndTheValues() {
    for (OperationSummary summary : CATALOG.operations()) {
      OperationKey key = summary.key();
      Section section = CATALOG.sectionOf(key).orElseThrow();
      Examples examples = Examples.of(section);
      Map<String, String> values =
          CATALOG.operation(key).orElseThrow().parameters(Parameter.Place.PATH).stream()
              .collect(Collectors.toMap(Parameter::name, examples::parameter));

      assertThat(CATALOG.match(key.method(), "/" + key.branch() + fill(key.path(), values)))
          .isEqualTo(new Found(key, values, Map.of()));
    }
  }

  /**
   * For every two paths that one URL can mean, that URL goes where the rule says, whatever the
   * verb. The oracle compares templates pairwise and knows nothing of trees.
   */
  @Test
  void match_urlThatFitsSeveralPaths_findsTheOneWithTheLeftmostLiteral() {
    int contested = 0;
    Map<List<Object>, List<OperationKey>> comparable =
        CATALOG.operations().stream()
            .map(OperationSummary::key)
            .collect(
                Collectors.groupingBy(
                    k -> List.of(k.branch(), PathTree.segments(k.path()).size())));
    for (List<OperationKey> operations : comparable.values()) {
      List<List<String>> templates =
          operations.stream().map(k -> PathTree.segments(k.path())).distinct().toList();
      for (int i = 0; i < templates.size(); i++) {
        for (int j = i + 1; j < templates.size(); j++) {
          if (fit(templates.get(i), templates.get(j))) {
            contested++;
            List<String> url = meantByBoth(templates.get(i), templates.get(j));
            expectBestMatches(url, operations.stream().filter(k -> fit(url, k)).toList());
          }
        }
      }
    }
    assertThat(contested).as("pairs of paths that one URL can mean").isPositive();
  }

  private static void expectBestMatches(List<String> url, List<OperationKey> candidates) {
    Map<String, Optional<OperationKey>> bestByVerb =
        candidates.stream()
            .collect(
                Collectors.groupingBy(
                    OperationKey::method,
                    Collectors.minBy(Comparator.comparing(BundledCatalogTest::literalsFirst))));
    bestByVerb.forEach(
        (verb, best) -> {
          OperationKey expected = best.orElseThrow();
          String path = "/" + expected.branch() + "/" + String.join("/", url);
          if (!(CATALOG.match(verb, path) instanceof Found found)
              || !found.operation().equals(expected)) {
            fail("%s %s does not lead to %s", verb, path, expected);
          }
        });
  }

  @Test
  void match_everyPathWithAnotherVerb_isAWrongVerb() {
    for (OperationSummary summary : CATALOG.operations()) {
      OperationKey key = summary.key();
      assertThat(CATALOG.match("BREW", "/" + key.branch() + key.path().replaceAll("[{}]", "")))
          .isInstanceOfSatisfying(
              OperationMatch.WrongVerb.class,
              wrong -> assertThat(wrong.allowed()).contains(key.method()));
    }
  }

  @Test
  void response_everyOperation_isOfItsType() {
    forEveryOperation(
        (section, operation) ->
            Examples.of(section)
                .response(operation)
                .map(e -> Shape.problems(section, ExampleKind.FULL, operation.response(), e))
                .orElse(List.of()));
  }

  @Test
  void body_everyOperationAndKind_isOfItsType() {
    for (ExampleKind kind : ExampleKind.values()) {
      forEveryOperation(
          (section, operation) ->
              Examples.of(section)
                  .body(operation, kind)
                  .map(e -> Shape.problems(section, kind, operation.body(), e))
                  .orElse(List.of()));
    }
  }

  @Test
  void body_everyOperation_existsWhereOneIsTaken() {
    forEveryOperation(
        (section, operation) -> {
          boolean example = Examples.of(section).body(operation, ExampleKind.MINIMAL).isPresent();
          return example == (operation.body() != null) ? List.of() : List.of("body: " + example);
        });
  }

  @Test
  void examples_madeTwice_areTheSame() {
    forEveryOperation(
        (section, operation) -> {
          var first = Examples.of(section).response(operation).map(JsonValue::toString);
          var second = Examples.of(section).response(operation).map(JsonValue::toString);
          return first.equals(second) ? List.of() : List.of("differs");
        });
  }

  private interface Check {
    List<String> problems(Section section, Operation operation);
  }

  private static void forEveryOperation(Check check) {
    List<String> problems = new ArrayList<>();
    int checked = 0;
    for (SectionSummary summary : CATALOG.sections()) {
      Section section = CATALOG.section(summary.branch(), summary.path()).orElseThrow();
      for (Operation operation : section.operations()) {
        checked++;
        check.problems(section, operation).forEach(p -> problems.add(operation + " " + p));
      }
    }
    assertThat(problems).isEmpty();
    assertThat(checked).isEqualTo(CATALOG.operations().size()).isPositive();
  }

  private static String fill(String template, Map<String, String> values) {
    return PathTree.segments(template).stream()
        .map(s -> PathTree.isParameter(s) ? encode(values.get(s.substring(1, s.length() - 1))) : s)
        .collect(Collectors.joining("/", "/", ""));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Whether one URL can mean both: no two different literals meet. */
  private static boolean fit(List<String> one, List<String> other) {
    return IntStream.range(0, one.size())
        .allMatch(
            i ->
                PathTree.isParameter(one.get(i))
                    || PathTree.isParameter(other.get(i))
                    || one.get(i).equals(other.get(i)));
  }

  private static boolean fit(List<String> url, OperationKey operation) {
    return fit(url, PathTree.segments(operation.path()));
  }

  /** A URL that means both, with their literals wherever one of them has one. */
  private static List<String> meantByBoth(List<String> one, List<String> other) {
    return IntStream.range(0, one.size())
        .mapToObj(i -> PathTree.isParameter(one.get(i)) ? other.get(i) : one.get(i))
        .map(s -> PathTree.isParameter(s) ? "0-value" : s)
        .toList();
  }

  /** A literal as 0, a parameter as 1: the smaller text has the leftmost literal. */
  private static String literalsFirst(OperationKey operation) {
    return PathTree.segments(operation.path()).stream()
        .map(s -> PathTree.isParameter(s) ? "1" : "0")
        .collect(Collectors.joining());
  }
}
