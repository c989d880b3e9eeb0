package io.github.ovhsdk.explorer.schema;

import static io.github.ovhsdk.explorer.Sections.enumeration;
import static io.github.ovhsdk.explorer.Sections.object;
import static io.github.ovhsdk.explorer.Sections.optional;
import static io.github.ovhsdk.explorer.Sections.required;
import static io.github.ovhsdk.spec.TypeRef.STRING;
import static io.github.ovhsdk.spec.TypeRef.array;
import static io.github.ovhsdk.spec.TypeRef.model;
import static io.github.ovhsdk.spec.TypeRef.scalar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.explorer.Sections;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private static final Operation OPERATION =
      Operation.builder(new OperationKey("v1", "POST", "/test/{name}"))
          .parameters(List.of(Parameter.of(Parameter.Place.PATH, "name", STRING, true)))
          .body(new Body.Fields(null, List.of(required("nodes", array(model("a.Node"))))))
          .response(model("a.Node"))
          .build();

  private final Explainer explainer =
      Explainer.of(
          SectionTypes.of(
              Sections.of(
                  object(
                      "a.Node",
                      optional("dotted.name", scalar("uuid")),
                      optional("next", model("a.Node")),
                      optional("state", model("a.Node.State"))),
                  enumeration("a.Node.State", "string", "ok", "gone"))));

  @Test
  void explain_bodyResponseAndParameter_areFound() {
    assertThat(explainer.explain(OPERATION, "body")).hasToString("body* object");
    assertThat(explainer.explain(OPERATION, "response")).hasToString("response* a.Node");
    assertThat(explainer.explain(OPERATION, "name")).hasToString("name* string");
  }

  @Test
  void explain_fieldOfAList_isFoundThroughTheList() {
    assertThat(explainer.explain(OPERATION, "body.nodes.state"))
        .hasToString("state a.Node.State: ok | gone");
  }

  @Test
  void explain_cycle_isFollowedAsFarAsThePathGoes() {
    SchemaNode node = explainer.explain(OPERATION, "response.next.next.next");

    assertThat(node).hasToString("next a.Node");
    assertThat(node.children()).hasSize(3);
  }

  @Test
  void explain_nameWithADot_isOneStep() {
    assertThat(explainer.explain(OPERATION, "response.dotted.name"))
        .hasToString("dotted.name uuid");
  }

  @Test
  void explain_longestNameLeadsNowhere_isFoundByAShorterOne() {
    Explainer ambiguous =
        Explainer.of(
            SectionTypes.of(
                Sections.of(
                    object("a.Node", optional("next", model("a.Leaf"))),
                    object("a.Leaf", optional("n", STRING)),
                    object("a.Node.next", optional("other", STRING)))));

    assertThat(ambiguous.explain("a.Node.next.n")).hasToString("n string");
    assertThat(ambiguous.explain("a.Node.next.other")).hasToString("other string");
    assertThatThrownBy(() -> ambiguous.explain("a.Node.next.m"))
        .hasMessageStartingWith("There is no \"m\" in v1 /test, a.Node.next.");
  }

  @Test
  void explain_fieldNamedLikeANumber_isFound() {
    Explainer numbers =
        Explainer.of(SectionTypes.of(Sections.of(object("M", optional("0", scalar("ip"))))));

    assertThat(numbers.explain("M.0")).hasToString("0 ip");
  }

  @Test
  void explain_model_isFoundByTheLongestName() {
    assertThat(explainer.explain("a.Node")).hasToString("a.Node object");
    assertThat(explainer.explain("a.Node.state")).hasToString("state a.Node.State: ok | gone");
    assertThat(explainer.explain("a.Node.State")).hasToString("a.Node.State string: ok | gone");
  }

  @Test
  void explain_mistypedField_namesTheNearest() {
    assertThatThrownBy(() -> explainer.explain(OPERATION, "body.nodes.stat"))
        .isInstanceOf(UnknownFieldException.class)
        .hasMessage(
            "There is no \"stat\" in v1 POST /test/{name}, body, nodes. Did you mean state?");
    assertThatThrownBy(() -> explainer.explain(OPERATION, "body.node.state"))
        .hasMessageEndingWith("Did you mean nodes?");
    assertThatThrownBy(() -> explainer.explain("a.Nod"))
        .hasMessage("There is no \"a.Nod\" in v1 /test. Did you mean a.Node, a.Node.State?");
  }

  @Test
  void explain_fieldLikeNone_namesThoseThereAre() {
    assertThatThrownBy(() -> explainer.explain(OPERATION, "header"))
        .hasMessage(
            "There is no \"header\" in v1 POST /test/{name}. There is body, response, name.");
  }

  @Test
  void explain_fieldOfAScalar_saysThatItHasNone() {
    assertThatThrownBy(() -> explainer.explain(OPERATION, "name.x"))
        .hasMessage("There is no \"x\" in v1 POST /test/{name}, name. It has no fields.");
  }
}
