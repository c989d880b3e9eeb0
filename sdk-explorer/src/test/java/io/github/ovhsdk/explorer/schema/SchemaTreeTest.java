package io.github.ovhsdk.explorer.schema;

import static io.github.ovhsdk.explorer.Sections.enumeration;
import static io.github.ovhsdk.explorer.Sections.nullable;
import static io.github.ovhsdk.explorer.Sections.object;
import static io.github.ovhsdk.explorer.Sections.optional;
import static io.github.ovhsdk.explorer.Sections.readOnly;
import static io.github.ovhsdk.explorer.Sections.required;
import static io.github.ovhsdk.explorer.Sections.secret;
import static io.github.ovhsdk.spec.TypeRef.STRING;
import static io.github.ovhsdk.spec.TypeRef.array;
import static io.github.ovhsdk.spec.TypeRef.model;
import static io.github.ovhsdk.spec.TypeRef.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.explorer.Sections;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemaTreeTest {

  private static final OperationKey KEY = new OperationKey("v1", "POST", "/test");

  @Test
  void model_everyMark_isInTheText() {
    SchemaTree tree =
        tree(
            object(
                "M",
                readOnly("id", scalar("long")),
                nullable("state", model("State")),
                optional("states", array(model("State"))),
                secret("token", STRING),
                optional("word", scalar("password"))),
            enumeration("State", "string", "ok", "gone"));

    assertThat(tree.model("M").orElseThrow().toText())
        .isEqualTo(
            """
            M object
              id* long (read-only)
              state* State (nullable): ok | gone
              states State[]: ok | gone
              token string (secret)
              word password (secret)
            """);
  }

  @Test
  void model_listAndMapOfObjects_showWhatEachElementHas() {
    SchemaTree tree =
        tree(
            object(
                "M",
                optional("all", array(array(model("Leaf")))),
                optional("byName", new TypeRef.MapOf(STRING, model("Leaf")))),
            object("Leaf", optional("n", scalar("long"))));

    assertThat(tree.model("M").orElseThrow().toText())
        .isEqualTo(
            """
            M object
              all Leaf[][]
                n long
              byName map[string]Leaf
                n long
            """);
  }

  @Test
  void model_metAgainInsideItself_isMarkedAndNotOpened() {
    SchemaTree tree =
        tree(object("Node", optional("children", array(model("Node"))), optional("n", STRING)));

    assertThat(tree.model("Node").orElseThrow().toText())
        .isEqualTo(
            """
            Node object
              children Node[] (as above)
              n string
            """);
  }

  @Test
  void model_metAgainBesideItself_isOpenedTwice() {
    SchemaTree tree =
        tree(
            object("Pair", optional("a", model("Leaf")), optional("b", model("Leaf"))),
            object("Leaf", optional("n", STRING)));

    assertThat(tree.model("Pair").orElseThrow().children())
        .hasSize(2)
        .allMatch(child -> !child.repeated() && child.children().size() == 1);
  }

  @Test
  void toText_enumerationWithHundredsOfValues_isCutUnlessAskedFor() {
    String[] values = IntStream.range(0, 200).mapToObj(i -> "v" + i).toArray(String[]::new);
    SchemaTree tree =
        tree(
            object("M", optional("list", array(model("Version")))),
            enumeration("Version", "string", values));

    assertThat(tree.model("M").orElseThrow().toText())
        .isEqualTo(
            "M object\n  list Version[]: v0 | v1 | v2 | v3 | v4 | v5 | v6 | v7 | v8 | v9 | v10 | v11"
                + " | … (200 values)\n");
    assertThat(tree.model("Version").orElseThrow().toText())
        .isEqualTo("Version string: " + String.join(" | ", values) + "\n");
  }

  @Test
  void toText_description_isOnOneLineAndHarmless() {
    Property property =
        new Property(
            "p", "p", STRING, false, false, false, false, " a\n\tb \u001b[2J\u202ec ", Map.of());

    assertThat(tree().property(property).toText()).isEqualTo("p string\n  # a b [2J c\n");
  }

  @Test
  void model_unknown_isEmpty() {
    assertThat(tree().model("Nowhere")).isEmpty();
  }

  @Test
  void body_namedFieldsSingleValueAndNone_areTrees() {
    Operation named =
        Operation.builder(KEY)
            .body(new Body.Fields(null, List.of(required("ip", scalar("ip")))))
            .build();
    Operation single =
        Operation.builder(KEY).body(new Body.Single(array(STRING), true, "All names.")).build();

    assertThat(tree().body(named).orElseThrow().toText()).isEqualTo("body* object\n  ip* ip\n");
    assertThat(tree().body(single).orElseThrow().toText())
        .isEqualTo("body* string[]\n  # All names.\n");
    assertThat(tree().body(Operation.builder(KEY).build())).isEmpty();
  }

  @Test
  void response_typeAndVoid_areATreeAndNothing() {
    assertThat(tree().response(Operation.builder(KEY).response(scalar("long")).build()))
        .hasToString("Optional[response* long]");
    assertThat(tree().response(Operation.builder(KEY).build())).isEmpty();
  }

  @Test
  void parameter_enumerationAndSecret_areMarked() {
    SchemaTree tree = tree(enumeration("State", "string", "ok", "gone"));
    Parameter state = Parameter.of(Parameter.Place.QUERY, "state", model("State"), true);
    Parameter token =
        new Parameter(Parameter.Place.QUERY, "token", "token", STRING, false, true, null, Map.of());

    assertThat(tree.parameter(state)).hasToString("state* State: ok | gone");
    assertThat(tree.parameter(token)).hasToString("token string (secret)");
  }

  @Test
  void passwordUnderAnAlias_isSecret() {
    TypeRef type = new TypeRef.Scalar("password", "vps.RootPassword");

    assertThat(tree().parameter(Parameter.of(Parameter.Place.QUERY, "word", type, true)))
        .hasToString("word* password (secret)");
    assertThat(tree().property(optional("words", new TypeRef.MapOf(STRING, type))).secret())
        .isTrue();
  }

  @Test
  void parameter_typePassword_isMarkedAsSecret() {
    Parameter pin = Parameter.of(Parameter.Place.QUERY, "pin", scalar("password"), false);
    Operation single =
        Operation.builder(KEY).body(new Body.Single(array(scalar("password")), true, null)).build();

    assertThat(tree().parameter(pin)).hasToString("pin password (secret)");
    assertThat(tree().body(single).orElseThrow()).hasToString("body* password[] (secret)");
  }

  @Test
  void body_thatMayBeLeftOut_hasNoStar() {
    Operation single = Operation.builder(KEY).body(new Body.Single(STRING, false, null)).build();
    Operation named =
        Operation.builder(KEY)
            .body(new Body.Fields(null, List.of(optional("ip", scalar("ip")))))
            .build();

    assertThat(tree().body(single).orElseThrow()).hasToString("body string");
    assertThat(tree().body(named).orElseThrow().toText()).isEqualTo("body object\n  ip ip\n");
  }

  @Test
  void model_describedOrOfNumbers_saysSo() {
    Model described = new Model.ObjectModel("M", null, false, List.of(), "All there is.", Map.of());
    Parameter id =
        new Parameter(
            Parameter.Place.PATH, "id", "id", STRING, true, false, "Whose it is.", Map.of());

    assertThat(tree(described).model("M").orElseThrow().toText())
        .isEqualTo("M object\n  # All there is.\n");
    assertThat(tree(enumeration("Hours", "int", "24", "1")).model("Hours").orElseThrow())
        .hasToString("Hours int: 24 | 1");
    assertThat(tree().parameter(id).toText()).isEqualTo("id* string\n  # Whose it is.\n");
  }

  @Test
  void property_modelThatIsMissing_hasNoChildren() {
    Property property = optional("p", model("Nowhere"));

    assertThat(tree().property(property)).hasToString("p Nowhere");
    assertThat(tree().property(property).children()).isEmpty();
  }

  private static SchemaTree tree(Model... models) {
    return SchemaTree.of(SectionTypes.of(Sections.of(models)));
  }
}
