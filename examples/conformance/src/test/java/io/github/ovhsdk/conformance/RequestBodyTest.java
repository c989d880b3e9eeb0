package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.OvhModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All models that a request can carry: what of them is sent. */
class RequestBodyTest {

  @TestFactory
  Stream<DynamicTest> builder_nothingSet_sendsNothingOrSaysAllThatIsMissing() {
    return check(
        model -> {
          List<String> required = required(model);
          if (required.isEmpty()) {
            assertThat(body(builder(model).build())).isEqualTo(Tree.Obj.empty());
          } else {
            assertThatThrownBy(() -> builder(model).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith(": " + String.join(", ", required));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> builder_eachProperty_tellsUnsetNullAndSetApart() {
    return check(
        model -> {
          for (Model.Property property : model.properties()) {
            if (!property.readOnly()) {
              Tree value = value(model, property);
              Map<String, Tree> others = requiredValues(model);
              others.remove(property.name());

              ModelBuilder<?, ?> builder = builder(model);
              for (Model.Property other : model.properties()) {
                if (others.containsKey(other.name())) {
                  set(builder, other, others.get(other.name()));
                }
              }
              set(builder, property, value);
              assertThat(body(builder.build()))
                  .as(property.name())
                  .isEqualTo(new Tree.Obj(others).with(property.name(), value));
              set(builder, property, null);
              assertThat(body(builder.build()))
                  .as(property.name())
                  .isEqualTo(new Tree.Obj(others).with(property.name(), Tree.Literal.NULL));
              builder.unset(property.name());
              if (!property.required()) {
                assertThat(body(builder.build()))
                    .as(property.name())
                    .isEqualTo(new Tree.Obj(others));
              }
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> body_whatWasRead_leavesOutWhatIsReadOnlyAndCarriesWhatIsUnknown() {
    return Contract.test(
        Contract.documents(),
        (document, problems) -> {
          for (Model model : document.models()) {
            problems.check(
                model,
                () -> {
                  Tree.Obj json = new JsonMaker(Style.EVERYTHING, model.javaName()).model(model);
                  OvhModel read = Values.read(model, json);

                  assertThat(Tree.parse(JsonCodec.writeBody(read, true)))
                      .isEqualTo(sent(model, json, true));
                  assertThat(Tree.parse(JsonCodec.writeBody(read, false)))
                      .isEqualTo(sent(model, json, false));
                });
          }
        });
  }

  private static Stream<DynamicTest> check(Check check) {
    return Contract.test(
        Contract.documents(),
        (document, problems) -> {
          Set<String> sent = document.sent();
          for (Model model : document.models()) {
            if (sent.contains(model.javaName())) {
              problems.check(model, () -> check.run(model));
            }
          }
        });
  }

  private interface Check {
    void run(Model model);
  }

  static ModelBuilder<?, ?> builder(Model model) {
    return (ModelBuilder<?, ?>)
        Reflection.invokeStatic(Reflection.load(model.javaName()), "builder");
  }

  static void set(ModelBuilder<?, ?> builder, Model.Property property, @Nullable Tree json) {
    Object value = json == null ? null : Values.java(property.shape(), json);
    Object same = Reflection.invoke(builder, property.javaName(), value);
    if (same != builder) {
      throw new AssertionError("the setter returns another builder: " + property.javaName());
    }
  }

  /** Returns what a caller may pass for a property, and what is to be sent for it. */
  static Tree value(Model model, Model.Property property) {
    return new JsonMaker(Style.REQUEST, model.javaName() + property.name()).value(property.shape());
  }

  private static List<String> required(Model model) {
    return model.properties().stream()
        .filter(Model.Property::required)
        .map(Model.Property::name)
        .toList();
  }

  private static Map<String, Tree> requiredValues(Model model) {
    Map<String, Tree> values = new LinkedHashMap<>();
    for (Model.Property property : model.properties()) {
      if (property.required()) {
        values.put(property.name(), value(model, property));
      }
    }
    return values;
  }

  private static Tree body(OvhModel model) {
    return Tree.parse(JsonCodec.writeBody(model, true));
  }

  /** Returns what of JSON of a shape may be sent. */
  private static Tree sent(Shape shape, Tree json, boolean unknown) {
    if (shape instanceof Shape.ListOf list && json instanceof Tree.Arr array) {
      return new Tree.Arr(
          array.elements().stream().map(each -> sent(list.element(), each, unknown)).toList());
    }
    if (shape instanceof Shape.MapOf map && json instanceof Tree.Obj object) {
      Map<String, Tree> members = new LinkedHashMap<>();
      object.members().forEach((key, value) -> members.put(key, sent(map.value(), value, unknown)));
      return new Tree.Obj(members);
    }
    return shape instanceof Shape.ModelOf of && json instanceof Tree.Obj object
        ? sent(of.model(), object, unknown)
        : json;
  }

  private static Tree sent(Model model, Tree.Obj json, boolean unknown) {
    Map<String, Tree> members = new LinkedHashMap<>(unknown ? json.members() : Map.of());
    for (Model.Property property : model.properties()) {
      Tree part = json.get(property.name());
      if (part != null && !property.readOnly()) {
        members.put(property.name(), sent(property.shape(), part, unknown));
      } else {
        members.remove(property.name());
      }
    }
    return new Tree.Obj(members);
  }
}
