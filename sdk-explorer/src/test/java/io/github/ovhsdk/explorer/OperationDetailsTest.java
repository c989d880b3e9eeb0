package io.github.ovhsdk.explorer;

import static io.github.ovhsdk.explorer.Sections.enumeration;
import static io.github.ovhsdk.explorer.Sections.object;
import static io.github.ovhsdk.explorer.Sections.readOnly;
import static io.github.ovhsdk.explorer.Sections.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.schema.SchemaNode;
import io.github.ovhsdk.explorer.schema.UnknownFieldException;
import io.github.ovhsdk.explorer.validation.Violation;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationDetailsTest {

  private static final OperationKey PAINT = OperationKey.parse("v1 POST /toy/{id}/paint");
  private static final OperationKey OLD = OperationKey.parse("v1 GET /toy/{id}/colour");
  private static final OperationKey WALK = OperationKey.parse("v1 POST /toy/{id}/walk");

  private static final Section TOY = toy("/toy/{id}/paint", "io.github.ovhsdk.toy");

  private static Section toy(String replacement, String packageName) {
    Operation paint =
        Operation.builder(PAINT)
            .names(new OperationNames("ToyApi", "paint", "Paint a toy"))
            .parameters(
                List.of(
                    Parameter.of(Parameter.Place.PATH, "id", TypeRef.scalar("long"), true),
                    Parameter.of(Parameter.Place.QUERY, "coats", TypeRef.scalar("long"), false),
                    Parameter.of(Parameter.Place.HEADER, "X-Shop", TypeRef.STRING, false)))
            .body(new Body.Single(TypeRef.model("toy.Paint"), true, null))
            .response(TypeRef.model("toy.Toy"))
            .scopes(
                Map.of(
                    "ovh-eu",
                    new PublishedScopes(
                        List.of("all", "product/toy/all"),
                        new ScopeSource(ScopeSource.Kind.SNAPSHOT, "2022-12"))))
            .build();
    Operation old =
        Operation.builder(OLD)
            .description("Their words.")
            .lifecycle(new Lifecycle(OperationState.DEPRECATED, null, null, replacement))
            .build();
    return new Section(
        "v1",
        "/toy",
        "1.0",
        packageName,
        List.of(paint, old, Operation.builder(WALK).build()),
        Map.of(
            "toy.Paint", object("toy.Paint", required("colour", TypeRef.model("toy.ColourEnum"))),
            "toy.Toy",
                object(
                    "toy.Toy",
                    readOnly("id", TypeRef.scalar("long")),
                    required("colour", TypeRef.model("toy.ColourEnum"))),
            "toy.ColourEnum", enumeration("toy.ColourEnum", "string", "blue", "red")),
        Map.of());
  }

  private final Catalog catalog = Catalog.of(List.of(TOY));
  private final OperationDetails paint = catalog.details(PAINT).orElseThrow();

  @Test
  void details_byKeyOrName_areOfTheOperationInItsSection() {
    assertThat(paint.operation()).isEqualTo(TOY.operation("POST", PAINT.path()).orElseThrow());
    assertThat(paint.section()).isEqualTo(TOY);
    assertThat(paint).hasToString("v1 POST /toy/{id}/paint");
    assertThat(catalog.details(PAINT.toString())).isPresent();
    assertThat(catalog.details("v1 GET /toy/{id}/paint")).isEmpty();
    assertThatThrownBy(() -> catalog.details("paint it"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void summary_ofEachSource_isOursElseTheirsElseTheName() {
    assertThat(paint.summary()).isEqualTo("Paint a toy");
    assertThat(catalog.details(OLD).orElseThrow().summary()).isEqualTo("Their words.");
    assertThat(catalog.details(WALK).orElseThrow().summary()).isEqualTo(WALK.toString());
  }

  @Test
  void summary_ofOperationWithNamesAndDescription_isOurs() {
    Operation both =
        Operation.builder(WALK)
            .names(new OperationNames("ToyApi", "walk", "Let a toy walk"))
            .description("Their words.")
            .build();
    Section section = Sections.section("v1", "/toy", List.of(both), Map.of());

    assertThat(Catalog.of(List.of(section)).details(WALK).orElseThrow().summary())
        .isEqualTo("Let a toy walk");
  }

  @Test
  void generatedMethod_ofNamedOperation_saysWhereItIs() {
    GeneratedMethod method = paint.generatedMethod().orElseThrow();

    assertThat(method).hasToString("io.github.ovhsdk.toy.ToyApi#paint");
    assertThat(method.className()).isEqualTo("io.github.ovhsdk.toy.ToyApi");
    assertThat(method.artifactId()).isEqualTo("ovhcloud-sdk-v1-toy");
  }

  @Test
  void generatedMethod_withoutJavaNames_isEmpty() {
    assertThat(catalog.details(WALK).orElseThrow().generatedMethod()).isEmpty();
    assertThat(Catalog.of(List.of(toy("", null))).details(PAINT).orElseThrow().generatedMethod())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/toy/{id}/paint,           v1 POST /toy/{id}/paint",
    "/toy/{id}/walk,            v1 POST /toy/{id}/walk",
    "/1.0/toy/{id}/walk,        v1 POST /toy/{id}/walk",
    "/v1/toy/{id}/walk/,        v1 POST /toy/{id}/walk",
    "POST /toy/{id}/paint,      v1 POST /toy/{id}/paint",
    "GET /toy/{id}/paint,       ",
    "PUT /toy/{id}/colour,      ",
    "/toy/{id}/gone,            ",
    "ask the support,           ",
  })
  void successor_anySpelling_isTheOperationOrEmpty(String replacement, String expected) {
    Catalog with = Catalog.of(List.of(toy(replacement, null)));
    var successor = with.details(OLD).orElseThrow().successor().map(OperationSummary::toString);

    assertThat(successor.orElse(null)).isEqualTo(expected);
    assertThat(with.search().successor(OLD).map(OperationSummary::toString)).isEqualTo(successor);
  }

  @ParameterizedTest
  @CsvSource({
    "/toy/new,      v2 GET /toy/new",
    "GET /toy/new,  v2 GET /toy/new",
    "/v1/toy/new,   v1 GET /toy/new",
    "/toy/only,     v1 POST /toy/only",
    // Neither has the verb of what it replaces, and there are two.
    "/toy/several,  ",
  })
  void successor_pathInBothBranches_isThatOfTheSameBranchFirst(
      String replacement, String expected) {
    OperationKey old = OperationKey.parse("v2 GET /toy/old");
    Operation deprecated =
        Operation.builder(old)
            .lifecycle(new Lifecycle(OperationState.DEPRECATED, null, null, replacement))
            .build();
    Operation other = Operation.builder(OperationKey.parse("v2 GET /toy/new")).build();
    Operation put = Operation.builder(OperationKey.parse("v2 PUT /toy/several")).build();
    Operation post = Operation.builder(OperationKey.parse("v2 POST /toy/several")).build();
    Catalog with =
        Catalog.of(
            List.of(
                Sections.of("v1", "/toy", "GET /toy/new", "POST /toy/only"),
                Sections.section("v2", "/toy", List.of(deprecated, other, put, post), Map.of())));

    assertThat(with.details(old).orElseThrow().successor().map(OperationSummary::toString))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void details_modelsOfOneNameInTwoSections_areEachThoseOfTheirSection() {
    OperationKey first = OperationKey.parse("v1 PUT /doll");
    OperationKey second = OperationKey.parse("v1 PUT /ball");
    Catalog both =
        Catalog.of(
            List.of(
                ofItem("/doll", first, required("hair", TypeRef.STRING)),
                ofItem("/ball", second, required("size", TypeRef.scalar("long")))));
    OperationDetails doll = both.details(first).orElseThrow();
    OperationDetails ball = both.details(second).orElseThrow();

    assertThat(doll.body().orElseThrow().toText()).isEqualTo("body* Item\n  hair* string\n");
    assertThat(ball.body().orElseThrow().toText()).isEqualTo("body* Item\n  size* long\n");
    assertThat(doll.explain("body.hair")).hasToString("hair* string");
    assertThat(ball.bodyExample(ExampleKind.MINIMAL)).contains(JsonValue.parse("{\"size\":1}"));
    assertThat(ball.bodySchema().orElseThrow().get("$defs").get("Item").get("required"))
        .hasToString("[\"size\"]");
    assertThat(doll.check(Map.of(), JsonValue.parse("{\"hair\":\"red\"}"))).isEmpty();
    assertThat(ball.check(Map.of(), JsonValue.parse("{\"hair\":\"red\"}"))).hasSize(2);
    assertThat(both.search("body:hair").get(0).operation().key()).isEqualTo(first);
    assertThat(both.search("body:hair")).hasSize(1);
  }

  private static Section ofItem(String path, OperationKey key, Property property) {
    Operation put =
        Operation.builder(key).body(new Body.Single(TypeRef.model("Item"), true, null)).build();
    return Sections.section("v1", path, List.of(put), Map.of("Item", object("Item", property)));
  }

  @Test
  void successor_nothingNamed_isEmpty() {
    assertThat(paint.successor()).isEmpty();
  }

  @Test
  void scopes_ofEndpoint_comeWithTheirGrade() {
    assertThat(paint.scopes("ovh-eu").names()).containsExactly("all", "product/toy/all");
    assertThat(paint.scopes("ovh-eu").grade()).isEqualTo(ScopeGrade.PUBLISHED);
    assertThat(paint.scopes("ovh-us").grade()).isEqualTo(ScopeGrade.UNKNOWN);
    assertThat(catalog.details(WALK).orElseThrow().scopes("ovh-eu").grade())
        .isEqualTo(ScopeGrade.INFERRED);
  }

  @Test
  void parameters_ofEachPlace_areTreesWithTheirMarks() {
    assertThat(paint.parameters(Parameter.Place.PATH))
        .map(SchemaNode::toString)
        .containsExactly("id* long");
    assertThat(paint.parameters(Parameter.Place.QUERY))
        .map(SchemaNode::toString)
        .containsExactly("coats long");
    assertThat(paint.parameters(Parameter.Place.HEADER))
        .map(SchemaNode::toString)
        .containsExactly("X-Shop string");
  }

  @Test
  void body_andResponse_areTreeExampleAndSchema() {
    assertThat(paint.body().orElseThrow().toText())
        .isEqualTo("body* toy.Paint\n  colour* toy.ColourEnum: blue | red\n");
    assertThat(paint.bodyExample(ExampleKind.MINIMAL))
        .contains(JsonValue.parse("{\"colour\":\"blue\"}"));
    assertThat(paint.bodySchema().orElseThrow().get("title"))
        .isEqualTo(JsonValue.of(PAINT + ", body"));
    assertThat(paint.response().orElseThrow().children()).hasSize(2);
    assertThat(paint.responseExample()).contains(JsonValue.parse("{\"colour\":\"blue\",\"id\":1}"));
    assertThat(paint.responseSchema().orElseThrow().get("title"))
        .isEqualTo(JsonValue.of(PAINT + ", response"));
    assertThat(paint.explain("response.colour").allowedValues()).containsExactly("blue", "red");
    assertThatThrownBy(() -> paint.explain("response.color"))
        .isInstanceOf(UnknownFieldException.class)
        .hasMessageContaining("colour");
  }

  @Test
  void body_andResponse_ofOperationWithout_areEmpty() {
    OperationDetails walk = catalog.details(WALK).orElseThrow();

    assertThat(walk.body()).isEmpty();
    assertThat(walk.bodyExample(ExampleKind.WRITABLE)).isEmpty();
    assertThat(walk.bodySchema()).isEmpty();
    assertThat(walk.response()).isEmpty();
    assertThat(walk.responseExample()).isEmpty();
    assertThat(walk.responseSchema()).isEmpty();
  }

  @Test
  void check_wrongRequest_saysAllThatIsWrong() {
    assertThat(paint.check(Map.of("id", List.of("one")), JsonValue.parse("{}")))
        .map(Violation::where)
        .containsExactly("id", "/colour");
    assertThat(
            paint.check(
                Map.of("id", List.of("1")), paint.bodyExample(ExampleKind.WRITABLE).orElseThrow()))
        .isEmpty();
  }

  /** Each model has two fields of the next one: 2 to the power of 40 fields, or 5,000 levels. */
  private static OperationDetails grown(int models, int fields) {
    Map<String, Model> all = new TreeMap<>();
    for (int i = 0; i < models; i++) {
      TypeRef next = i + 1 < models ? TypeRef.model("m" + (i + 1)) : TypeRef.STRING;
      Property[] properties = new Property[fields];
      for (int f = 0; f < fields; f++) {
        properties[f] = required("f" + f, next);
      }
      all.put("m" + i, object("m" + i, properties));
    }
    Operation operation =
        Operation.builder(WALK)
            .body(new Body.Single(TypeRef.model("m0"), true, null))
            .response(TypeRef.model("m0"))
            .build();
    return Catalog.of(List.of(Sections.section("v1", "/toy", List.of(operation), all)))
        .details(WALK)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"40, 2", "5000, 1"})
  void body_ofModelsThatGrowWithoutEnd_isCutAndNotHanging(int models, int fields) {
    OperationDetails details = grown(models, fields);

    assertThat(details.body().orElseThrow().toText().length()).isBetween(1_000, 5_000_000);
    assertThat(details.bodyExample(ExampleKind.WRITABLE).orElseThrow().toString().length())
        .isBetween(300, 5_000_000);
    assertThat(details.responseExample().orElseThrow().toString().length())
        .isBetween(300, 5_000_000);
    assertThat(details.bodySchema()).isPresent();
    assertThat(details.check(Map.of(), JsonValue.parse("{}"))).hasSize(fields);
  }
}
