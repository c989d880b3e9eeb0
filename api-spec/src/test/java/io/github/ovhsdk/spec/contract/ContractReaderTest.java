package io.github.ovhsdk.spec.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Model.EnumModel;
import io.github.ovhsdk.spec.Model.EnumValue;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Parameter.Place;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScalarType;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractReaderTest {

  private static final ScopeSource SNAPSHOT = new ScopeSource(ScopeSource.Kind.SNAPSHOT, "2022-12");

  @TempDir Path folder;

  private static Section readBack(Section section) throws Exception {
    String document =
        new Contract(List.of(section), new TreeMap<>(), Contract.empty().lock())
            .toFiles()
            .get(section.branch() + "/" + section.slug() + ".json");
    return new ContractReader().readSection("toy.json", document.getBytes(StandardCharsets.UTF_8));
  }

  /** Every type that there is, alone and within others. */
  private static List<TypeRef> everyType() {
    List<TypeRef> types = new ArrayList<>();
    for (ScalarType type : ScalarType.values()) {
      types.add(TypeRef.scalar(type.ovhName()));
    }
    types.add(new TypeRef.Scalar("long", "coreTypes.ServiceId"));
    types.add(TypeRef.scalar("not.yet.Known"));
    types.add(TypeRef.ANY);
    types.add(TypeRef.model("toy.Toy<long>"));
    for (TypeRef type : List.copyOf(types)) {
      types.add(TypeRef.array(TypeRef.array(type)));
      types.add(new TypeRef.MapOf(TypeRef.STRING, type));
      types.add(new TypeRef.MapOf(TypeRef.model("toy.Kind"), type));
    }
    return types;
  }

  private static Map<String, Model> models() {
    List<Property> properties = new ArrayList<>();
    for (TypeRef type : everyType()) {
      String name = "p" + properties.size();
      properties.add(
          new Property(
              name, name + "Java", type, true, true, true, true, null, Map.of("new", "[1.50]")));
      properties.add(Property.of("q" + name, type));
    }
    return Map.of(
        "toy.Toy<long>",
        new ObjectModel("toy.Toy<long>", "ToyOfLong", true, properties, null, Map.of("k", "true")),
        "toy.Kind",
        new EnumModel(
            "toy.Kind",
            "Kind",
            false,
            TypeRef.STRING,
            List.of(new EnumValue("b c\t", "B_C"), new EnumValue("A", "A")),
            null,
            Map.of()),
        "toy.Size",
        new EnumModel(
            "toy.Size",
            "Size",
            false,
            TypeRef.scalar("long"),
            List.of(new EnumValue("12345678901234567890", "BIG")),
            null,
            Map.of()));
  }

  private static Operation fullOperation() {
    return Operation.builder(OperationKey.parse("v1 PUT /toy/{b}/{a}"))
        .names(new OperationNames("ToyApi", "updateToy", "Change a toy"))
        .lifecycle(
            new Lifecycle(
                OperationState.DEPRECATED, "2022-12-15T00:00:00Z", "2023-12-15T00:00:00Z", "/doll"))
        .authenticated(false)
        .parameters(
            List.of(
                Parameter.of(Place.PATH, "a", TypeRef.STRING, true),
                Parameter.of(Place.PATH, "b", TypeRef.scalar("ipBlock"), true),
                new Parameter(
                    Place.QUERY,
                    "x-y",
                    "xY",
                    TypeRef.array(TypeRef.model("toy.Kind")),
                    false,
                    true,
                    null,
                    Map.of("new", "1")),
                Parameter.of(Place.HEADER, "X-Z", TypeRef.STRING, false)))
        .body(
            new Body.Fields(
                "UpdateToyRequest", List.of(Property.of("one", TypeRef.model("toy.Kind")))))
        .response(TypeRef.array(TypeRef.STRING))
        .paging("cursor")
        .expandsTo("toy.Toy<long>")
        .iamActions(List.of(new IamAction("z", true), new IamAction("a", false)))
        .errors(List.of("E1", "E2"))
        .scopes(Map.of("ovh-eu", new PublishedScopes(List.of("toy/all", "all"), SNAPSHOT)))
        .ovhOperationId("put_toy")
        .extra(Map.of("grants", "[\"all\"]"))
        .build();
  }

  private static Operation operation(String verb, String path, String method) {
    return Operation.builder(new OperationKey("v1", verb, path))
        .names(new OperationNames("ToyApi", method, "Do it"))
        .lifecycle(Lifecycle.of(new OperationState("GOLD")))
        .build();
  }

  @Test
  void readSection_everythingThatThereIs_isAsItWasWritten() throws Exception {
    Section section =
        new Section(
            "v1",
            "/toy",
            "1.0",
            "io.github.ovhsdk.v1.toy",
            List.of(
                fullOperation(),
                operation("GET", "/toy", "getToy").toBuilder()
                    .response(TypeRef.ANY)
                    .errors(List.of("E1", "E2"))
                    .build(),
                operation("LINK", "/toy", "linkToy"),
                operation("POST", "/toy", "createToy").toBuilder()
                    .body(new Body.Single(TypeRef.model("toy.Toy<long>"), false, null))
                    .build()),
            models(),
            Map.of("new", "{\"a\": null}"));

    assertThat(readBack(section)).isEqualTo(section);
  }

  @Test
  void readSection_twoListsOfErrorsThatAreTheSame_areWrittenOnce() throws Exception {
    Operation get = operation("GET", "/toy", "a").toBuilder().errors(List.of("E1")).build();
    Operation put = operation("PUT", "/toy", "b").toBuilder().errors(List.of("E1")).build();
    Section section = new Section("v1", "/toy", "1.0", "p", List.of(get, put), Map.of(), Map.of());

    String document =
        new Contract(List.of(section), new TreeMap<>(), Contract.empty().lock())
            .toFiles()
            .get("v1/toy.json");

    assertThat(document).containsOnlyOnce("\"E1\"");
    assertThat(readBack(section)).isEqualTo(section);
  }

  @Test
  void toFiles_unnamedOperation_saysWhichOne() {
    Operation unnamed = operation("GET", "/toy", "a").withNames(null);
    Section section = new Section("v1", "/toy", "1.0", "p", List.of(unnamed), Map.of(), Map.of());

    assertThatThrownBy(() -> readBack(section)).hasMessageContaining("v1 GET /toy");
  }

  @Test
  void read_noFolder_isTheEmptyContract() throws Exception {
    assertThat(new ContractReader().read(folder.resolve("none"))).isEqualTo(Contract.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"x-ovh-branch\": \"v1\"}",
        "{\"x-ovh-branch\": 1, \"x-ovh-section\": \"/toy\", \"info\": {\"version\": \"1\"}}",
        "{\"x-ovh-branch\": \"v1\", \"x-ovh-section\": \"/toy\", \"info\": {\"version\": \"1\"},"
            + " \"paths\": {\"/toy\": {\"get\": {}}}}",
      })
  void readSection_notOfTheContractsForm_namesFileAndPlace(String document) throws Exception {
    Path file = Files.writeString(folder.resolve("toy.json"), document);

    assertThatThrownBy(() -> new ContractReader().readSection(file))
        .isInstanceOfSatisfying(
            ContractFormatException.class,
            e ->
                assertThat(e.finding().where() + ": " + e.finding().message())
                    .isEqualTo(e.getMessage()))
        .hasMessageMatching("(?s).*toy\\.json:1:\\d+: .*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'paths': {'toy': {'get': {}}}|\"toy\" does not start as a path does",
        "'components': {'schemas': {'Size': {'x-ovh-type': 'toy.Size', 'type': 'integer',"
            + " 'format': 'int64', 'enum': ['huge'], 'x-enum-varnames': ['HUGE']}}}"
            + "|here must be a number, this is a text",
      })
  void readSection_whatNoContractSays_isRefusedAndSaysWhy(String more, String reason) {
    String document =
        "{'x-ovh-branch': 'v1', 'x-ovh-section': '/toy', 'info': {'version': '1'}, " + more + "}";
    byte[] bytes = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> new ContractReader().readSection("toy.json", bytes))
        .isInstanceOf(ContractFormatException.class)
        .hasMessageEndingWith("not of the contract's form: " + reason);
  }

  @Test
  void readSection_notOfTheContractsForm_isAFindingToWhomGoesOn() {
    assertThatThrownBy(() -> new ContractReader().readSection("v1/toy.json", new byte[] {'['}))
        .isInstanceOfSatisfying(
            ContractFormatException.class,
            e ->
                assertThat(e.finding().toString())
                    .startsWith("v1/toy.json:1:2: error: not JSON: ")
                    .endsWith(" [no-json]"));
  }
}
