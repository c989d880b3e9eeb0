package io.github.ovhsdk.explorer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.SectionSummary;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the explorer makes as an example, it finds nothing wrong with, warnings included. */
class LawTest {

  private static final Catalog CATALOG = Catalog.bundled();

  @ParameterizedTest
  @EnumSource(names = {"MINIMAL", "WRITABLE"})
  void body_exampleOfEveryOperationThatHasOne_passes(ExampleKind kind) {
    List<String> problems = new ArrayList<>();
    int bodies = 0;
    for (Section section : sections()) {
      Validator validator = validator(section);
      for (Operation operation : section.operations()) {
        JsonValue body = Examples.of(section).body(operation, kind).orElse(null);
        bodies += body == null ? 0 : 1;
        validator.body(operation, body).forEach(v -> problems.add(operation + " " + v));
      }
    }
    assertThat(problems).isEmpty();
    long withBody =
        sections().stream()
            .flatMap(s -> s.operations().stream())
            .filter(o -> o.body() != null)
            .count();
    assertThat(bodies).isEqualTo((int) withBody).isGreaterThan(1700);
  }

  @Test
  void response_exampleOfEveryOperation_passes() {
    List<String> problems = new ArrayList<>();
    int answers = 0;
    for (Section section : sections()) {
      Validator validator = validator(section);
      for (Operation operation : section.operations()) {
        JsonValue answer = Examples.of(section).response(operation).orElse(null);
        if (answer != null) {
          answers++;
          validator.response(operation, answer).forEach(v -> problems.add(operation + " " + v));
        }
      }
    }
    assertThat(problems).isEmpty();
    assertThat(answers).isGreaterThan(5000);
  }

  @Test
  void parameters_exampleOfEveryOperation_passes() {
    List<String> problems = new ArrayList<>();
    for (Section section : sections()) {
      Validator validator = validator(section);
      Examples examples = Examples.of(section);
      for (Operation operation : section.operations()) {
        Map<String, List<String>> parameters =
            operation.parameters().stream()
                .collect(Collectors.toMap(Parameter::name, p -> List.of(examples.parameter(p))));
        validator.parameters(operation, parameters).forEach(v -> problems.add(operation + " " + v));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void withoutReadOnly_exampleThatShowsEverything_isFreeOfWarnings() {
    List<String> problems = new ArrayList<>();
    for (Section section : sections()) {
      Validator validator = validator(section);
      for (Operation operation : section.operations()) {
        Examples.of(section)
            .body(operation, ExampleKind.FULL)
            .map(body -> validator.withoutReadOnly(operation, body))
            .map(body -> validator.body(operation, body))
            .ifPresent(found -> found.forEach(v -> problems.add(operation + " " + v)));
      }
    }
    assertThat(problems).isEmpty();
  }

  private static Validator validator(Section section) {
    return Validator.of(SectionTypes.of(section)).strict();
  }

  private static List<Section> sections() {
    return CATALOG.sections().stream().map(LawTest::load).toList();
  }

  private static Section load(SectionSummary summary) {
    return CATALOG.section(summary.branch(), summary.path()).orElseThrow();
  }
}
