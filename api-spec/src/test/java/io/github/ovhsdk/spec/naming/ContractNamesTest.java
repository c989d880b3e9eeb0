package io.github.ovhsdk.spec.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.ProjectFiles;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import io.github.ovhsdk.spec.contract.ContractReader;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for the names of every operation in the contract. */
class ContractNamesTest {

  private static List<Section> sections;

  @BeforeAll
  static void read() throws IOException {
    sections = new ContractReader().read(ProjectFiles.contract()).sections();
  }

  @Test
  void questions_answerYesOrNo() {
    assertThat(
            names(
                operation ->
                    method(operation).matches("(can|has|is|are|does)[A-Z].*")
                        && !isBoolean(operation)))
        .isEmpty();
  }

  @Test
  void yesOrNo_isAnsweredToAQuestion() {
    assertThat(
            names(
                operation ->
                    isBoolean(operation)
                        && operation.key().method().equals("GET")
                        && !method(operation).matches("(can|has|is|are|does|check)[A-Z].*")))
        .isEmpty();
  }

  @Test
  void severalCapabilities_standBeforeNoOtherWord() {
    assertThat(names(operation -> method(operation).matches(".*Capabilities[A-Z].*"))).isEmpty();
  }

  @Test
  void gettersOfOrders_previewThem() {
    assertThat(
            names(
                operation ->
                    operation.key().path().startsWith("/order/")
                        && method(operation).matches("get.*Order")))
        .isEmpty();
  }

  /** OpenSearch keeps its inner capital wherever a class, an interface or a method is called so. */
  @Test
  void properNames_areWrittenAlikeEverywhere() {
    Pattern wrong =
        Pattern.compile(
            "("
                + ProperNames.standard().withInnerCapitals().stream()
                    .map(Words::capital)
                    .collect(Collectors.joining("|"))
                + ")(?![a-z])");

    assertThat(allNames().filter(name -> wrong.matcher(name).find())).isEmpty();
  }

  @Test
  void misspelledWords_areInNoName() {
    Pattern wrong =
        Pattern.compile(
            "(?i:awarness|connexion|entreprise|informations|licence|organisation|resiliat|ressource"
                + "|reversable)|Baremetal|Hostedssl|Infos(?![a-z])|Iplb|Serie(?!s)");

    assertThat(allNames().filter(name -> wrong.matcher(name).find())).isEmpty();
  }

  /** The names of interfaces, methods, bodies and models. */
  private static Stream<String> allNames() {
    return sections.stream()
        .flatMap(
            section ->
                Stream.concat(
                    section.models().values().stream().map(Model::javaName),
                    section.operations().stream().flatMap(ContractNamesTest::names)))
        .map(Objects::requireNonNull)
        .distinct();
  }

  private static Stream<String> names(Operation operation) {
    Stream<String> names =
        Stream.of(
            Objects.requireNonNull(operation.names()).interfaceName(),
            operation.names().methodName());
    return operation.body() instanceof Body.Fields body
        ? Stream.concat(names, Stream.of(Objects.requireNonNull(body.javaName())))
        : names;
  }

  private static Stream<Operation> operations() {
    return sections.stream().flatMap(section -> section.operations().stream());
  }

  private static List<String> names(Predicate<Operation> odd) {
    return operations()
        .filter(odd)
        .map(operation -> operation.key() + " " + method(operation))
        .toList();
  }

  private static String method(Operation operation) {
    return Objects.requireNonNull(operation.names()).methodName();
  }

  private static boolean isBoolean(Operation operation) {
    return operation.response() instanceof TypeRef.Scalar scalar && scalar.name().equals("boolean");
  }
}
