package io.github.ovhsdk.spec.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of things that OVHcloud does not have today, but could. */
class OddInputTest {

  @ParameterizedTest
  @CsvSource({"domain, domain", "new, new_", "2fa, _2fa", "'', _section"})
  void packagePart_anyText_mayStandInAPackage(String text, String part) {
    assertThat(JavaWords.packagePart(text)).isEqualTo(part);
  }

  @Test
  void words_segmentWithoutLetters_isAThing() {
    assertThat(ResourcePath.words("$")).containsExactly("thing");
  }

  @Test
  void name_modelsWithoutLetters_areClasses() {
    Map<String, Boolean> models = new TreeMap<>();
    models.put("$", false);
    models.put("a.", false);
    models.put("2018", true);
    models.put("_", true);
    assertThat(name(models).values())
        .hasSize(4)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[A-Z]\\w*"));
  }

  @Test
  void name_longModels_areCutAndStayDistinct() {
    Map<String, Boolean> models = new TreeMap<>();
    models.put("a." + "Very".repeat(100) + "Long", false);
    models.put("a." + "Very".repeat(100) + "Wide", false);
    assertThat(name(models).values())
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.length() < 160);
  }

  private static Map<String, String> name(Map<String, Boolean> models) {
    return new ModelNaming(Lexicon.standard())
        .name(models, Set.of(), List.of(), Map.of(), List.of());
  }
}
