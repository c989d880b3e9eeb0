package io.github.ovhsdk.spec.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.ProjectFiles;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.ContractReader;
import io.github.ovhsdk.spec.internal.References;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What must hold for the names of all models that become classes. What fails here takes a line in
 * the word lists or in the overrides.
 */
class ContractModelNamesTest {

  private static final Pattern WORD = Pattern.compile("[A-Z][a-z]*[0-9]*[a-z]*|[0-9]+");

  private static List<Section> sections;

  @BeforeAll
  static void read() throws IOException {
    sections = new ContractReader().read(ProjectFiles.contract()).sections();
  }

  @Test
  void names_all_sayNoWordTwiceInARow() {
    assertThat(odd((section, model) -> stutters(javaName(model)))).isEmpty();
  }

  private static boolean stutters(String name) {
    String before = "";
    for (String word : WORD.matcher(name).results().map(r -> r.group()).toList()) {
      if (word.equals(before)) {
        return true;
      }
      before = word;
    }
    return false;
  }

  /** An enumeration is not told from something else by "Enum", nor an object by "Model". */
  @Test
  void names_all_endInNoMakeshift() {
    assertThat(
            odd(
                (section, model) ->
                    javaName(model).endsWith("Enum")
                        || javaName(model).endsWith("Model")
                            && !model.name().matches(".*Model(Enum)?")))
        .isEmpty();
  }

  /** A digit at the end is OVHcloud's own, and not the last way out of a collision. */
  @Test
  void names_all_endInNoDigitOfTheirOwn() {
    assertThat(
            odd(
                (section, model) ->
                    javaName(model).matches(".*[a-z][0-9]+")
                        && !model
                            .name()
                            .replaceFirst("Enum$", "")
                            .endsWith(javaName(model).replaceFirst(".*[^0-9]", ""))))
        .isEmpty();
  }

  private static String javaName(Model model) {
    return Objects.requireNonNull(model.javaName());
  }

  private static Set<String> odd(BiPredicate<Section, Model> isOdd) {
    Set<String> odd = new TreeSet<>();
    for (Section section : sections) {
      Set<String> spokenOf = References.reachable(section);
      section.models().values().stream()
          .filter(model -> spokenOf.contains(model.name()) && isOdd.test(section, model))
          .forEach(model -> odd.add(section + " " + model.name() + " " + model.javaName()));
    }
    return odd;
  }
}
