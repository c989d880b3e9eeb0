package io.github.ovhsdk.explorer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.schema.JsonSchemas;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The JSON Schema says the same as the validation: another project's validator is the judge. */
class SchemaAgreementTest {

  private static final int MUTATIONS = 2000;

  /**
   * The differences that there may be: in dates with a time, the judge does not mind a space for
   * the T, nor what comes after the Z; RFC 3339, which defines the format, has neither. And it
   * holds no whole number against its maximum that is more than a double holds.
   */
  private static final Pattern LISTED =
      Pattern.compile(
          "\"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}[Zz]([0-9]|\\\\u000A)*\""
              + " is not a date and time with an offset .*|\"1e400\" is more than (32|64) bits hold[.]");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  // With doubles, 1e400 would be no number at all.
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final List<Case> CASES = cases();

  /** A body or an answer of an operation. */
  private record Case(
      String name,
      JsonValue schema,
      JsonValue example,
      Function<JsonValue, List<Violation>> check) {

    boolean isFine(JsonValue document) {
      return check.apply(document).stream().noneMatch(Violation::isError);
    }
  }

  @Test
  void examples_allOfThem_pleaseBoth() {
    List<String> problems = new ArrayList<>();
    for (Case example : CASES) {
      List<?> errors = errors(compile(example), example.example());
      if (!errors.isEmpty() || !example.isFine(example.example())) {
        problems.add(example.name() + " " + errors);
      }
    }
    assertThat(problems).isEmpty();
    assertThat(CASES).hasSizeGreaterThan(8000);
  }

  @Test
  void mutations_ofExamples_pleaseBothOrNone() {
    Random random = new Random(20260131);
    Mutations mutations = new Mutations(20260131);
    List<String> problems = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      Case example = CASES.get(random.nextInt(CASES.size()));
      JsonValue mutated = mutations.of(example.example());
      List<?> errors = errors(compile(example), mutated);
      boolean fine = example.isFine(mutated);
      refused += fine ? 0 : 1;
      if (fine == errors.isEmpty() || isListed(errors, example.check().apply(mutated))) {
        continue;
      }
      problems.add(example.name() + " " + mutated + " " + errors + example.check().apply(mutated));
    }
    assertThat(problems).isEmpty();
    // Neither "everything is fine" nor "nothing is" would be worth the name of an agreement.
    assertThat(refused).isBetween(MUTATIONS / 4, MUTATIONS * 9 / 10);
  }

  private static boolean isListed(List<?> errors, List<Violation> violations) {
    return errors.isEmpty()
        && violations.stream()
            .filter(Violation::isError)
            .allMatch(v -> LISTED.matcher(v.message()).matches());
  }

  private static Schema compile(Case example) {
    return REGISTRY.getSchema(example.schema().toString(), InputFormat.JSON);
  }

  private static List<?> errors(Schema schema, JsonValue document) {
    try {
      return schema.validate(
          MAPPER.readTree(document.toString()),
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (var summary : Catalog.bundled().sections()) {
      Section section = Catalog.bundled().section(summary.branch(), summary.path()).orElseThrow();
      SectionTypes types = SectionTypes.of(section);
      for (Operation operation : section.operations()) {
        add(cases, types, operation);
      }
    }
    return cases;
  }

  private static void add(List<Case> cases, SectionTypes types, Operation operation) {
    Validator validator = Validator.of(types).strict();
    JsonSchemas schemas = JsonSchemas.of(types);
    Examples examples = Examples.of(types.section());
    for (ExampleKind kind : ExampleKind.values()) {
      examples
          .body(operation, kind)
          .ifPresent(
              body ->
                  cases.add(
                      new Case(
                          operation + " " + kind,
                          schemas.body(operation).orElseThrow(),
                          body,
                          document -> validator.body(operation, document))));
    }
    examples
        .response(operation)
        .ifPresent(
            answer ->
                cases.add(
                    new Case(
                        operation + " response",
                        schemas.response(operation).orElseThrow(),
                        answer,
                        document -> validator.response(operation, document))));
  }
}
