package io.github.ovhsdk.spec.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.ProjectFiles;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.ContractReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Reads the interfaces of the contract as someone who looks for a method would. What fails here
 * takes a line in the overrides or, where it is right, in a list here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractInterfacesTest {

  /** Families of the same few methods for every product: one place is found, many are not. */
  private static final Set<String> LARGE =
      Set.of(
          "OrderCartOptionApi",
          "OrderCartProductApi",
          "OrderCartServiceOptionApi",
          "OrderUpgradeApi");

  /** What a section is about is looked for there, even if next to all is below one part of it. */
  private static final Set<String> SMALL = Set.of("CloudApi");

  private final Inflection inflection = Lexicon.standard().inflection();

  /** The operations of each interface, by section. */
  private final Map<Section, Map<String, Set<String>>> interfaces = new HashMap<>();

  @BeforeAll
  void readContract() throws Exception {
    for (Section section : new ContractReader().read(ProjectFiles.contract()).sections()) {
      Map<String, Set<String>> ofSection = new TreeMap<>();
      for (Operation operation : section.operations()) {
        ofSection
            .computeIfAbsent(
                Objects.requireNonNull(operation.names()).interfaceName(), name -> new TreeSet<>())
            .add(operation.key().toString());
      }
      interfaces.put(section, ofSection);
    }
  }

  @Test
  void interfaces_all_areSmallEnoughToOversee() {
    Set<String> large = new TreeSet<>();
    forEach(
        (section, name, operations) -> {
          if (operations.size() > InterfaceNaming.LIMIT) {
            large.add(name);
          }
        });

    assertThat(large).isEqualTo(new TreeSet<>(LARGE));
  }

  @Test
  void interfaces_ofDividedSections_areNoCrumbs() {
    Set<String> small = new TreeSet<>();
    forEach(
        (section, name, operations) -> {
          if (interfaces.get(section).size() > 1
              && operations.size() < InterfaceNaming.WORTHWHILE) {
            small.add(name);
          }
        });

    assertThat(small).isEqualTo(new TreeSet<>(SMALL));
  }

  @Test
  void interfaces_all_endWithNoDigitOfTheirOwn() {
    Set<String> bad = new TreeSet<>();
    forEach(
        (section, name, operations) -> {
          String digits = name.replaceFirst("Api$", "").replaceFirst(".*?([0-9]*)$", "$1");
          if (operations.stream().anyMatch(operation -> !operation.contains(digits))) {
            bad.add(name);
          }
        });

    assertThat(bad).isEmpty();
  }

  @Test
  void interfaces_ofASection_differByMoreThanPlurals() {
    for (Map<String, Set<String>> ofSection : interfaces.values()) {
      Set<List<String>> distinct = new HashSet<>();
      for (String name : ofSection.keySet()) {
        List<String> words =
            Words.split(name).stream()
                .map(word -> inflection.singular(word.toLowerCase(Locale.ROOT)))
                .toList();

        assertThat(distinct.add(words)).as(name).isTrue();
      }
    }
  }

  @Test
  void interfaces_all_sayApiOnce() {
    Set<String> bad = new TreeSet<>();
    forEach(
        (section, name, operations) -> {
          if (Words.split(name).stream().filter("api"::equalsIgnoreCase).count() != 1) {
            bad.add(name);
          }
        });

    assertThat(bad).isEmpty();
  }

  @Test
  void interfaces_ofCarts_areGroupedAlikeForEveryProduct() {
    forEach(
        (section, name, operations) ->
            operations.forEach(
                operation -> {
                  if (operation.matches("v1 \\w+ /order/cart/\\{\\w+}/\\w+/options")) {
                    assertThat(name).as(operation).isEqualTo("OrderCartOptionApi");
                  } else if (operation.matches(
                      "v1 \\w+ /order/cart/\\{\\w+}/(?!assign|checkout|coupon|item|summary)\\w+")) {
                    assertThat(name).as(operation).isEqualTo("OrderCartProductApi");
                  } else if (operation.contains(" /order/cart")
                      && !operation.contains("/cartServiceOption")) {
                    assertThat(name).as(operation).isIn("OrderCartApi", "OrderCartProductApi");
                  }
                }));
  }

  private interface OnInterface {
    void accept(Section section, String name, Set<String> operations);
  }

  private void forEach(OnInterface action) {
    interfaces.forEach(
        (section, ofSection) ->
            ofSection.forEach((name, operations) -> action.accept(section, name, operations)));
  }
}
