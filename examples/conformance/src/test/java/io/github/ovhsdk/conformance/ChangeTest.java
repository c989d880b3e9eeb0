package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.OvhModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All models that can be changed: nothing changes but what is changed. */
class ChangeTest {

  @TestFactory
  Stream<DynamicTest> toBuilder_eachProperty_changesItAlone() {
    return Contract.test(
        Contract.documents(),
        (document, problems) -> {
          Set<String> sent = document.sent();
          for (Model model : document.models()) {
            if (sent.contains(model.javaName())) {
              problems.check(model, () -> checkChanges(model));
            }
          }
        });
  }

  private static void checkChanges(Model model) {
    Tree.Obj json = new JsonMaker(Style.EVERYTHING, model.javaName()).model(model);
    OvhModel read = Values.read(model, json);
    assertThat(toBuilder(read).build()).isEqualTo(read).isNotSameAs(read);
    for (Model.Property property : model.properties()) {
      Tree value = RequestBodyTest.value(model, property);
      ModelBuilder<?, ?> builder = toBuilder(read);
      if (property.readOnly()) {
        builder.put(property.name(), JsonValue.parse(value.toString()));
      } else {
        RequestBodyTest.set(builder, property, value);
      }
      OvhModel changed = builder.build();

      assertThat(Values.tree(changed.toJson()))
          .as(property.name())
          .isEqualTo(json.with(property.name(), value));
      builder.unset(property.name());
      if (!property.required()) {
        assertThat(Values.tree(builder.build().toJson()))
            .as(property.name())
            .isEqualTo(json.without(property.name()));
      }
    }
    assertThat(Values.tree(read.toJson())).isEqualTo(json);
  }

  @TestFactory
  Stream<DynamicTest> from_whatGetAnswers_carriesToTheBodyOfPut() {
    return Contract.test(
        Contract.sections(),
        (section, problems) -> {
          Map<String, Operation> gets = new HashMap<>();
          for (Operation operation : section.operations()) {
            if (operation.verb().equals("GET")) {
              gets.put(operation.path(), operation);
            }
          }
          for (Operation put : section.operations()) {
            Operation get = gets.get(put.path());
            if (put.verb().equals("PUT")
                && get != null
                && put.body() instanceof Shape.ModelOf body
                && get.answer() instanceof Shape.ModelOf answer) {
              problems.check(put, () -> checkTransfer(answer.model(), body.model()));
            }
          }
        });
  }

  /** Checks that whatever both models have in the same shape is copied; nothing else is made up. */
  private static void checkTransfer(Model source, Model target) {
    Tree.Obj json = new JsonMaker(Style.TIDY, source.javaName()).model(source);
    ModelBuilder<?, ?> builder = RequestBodyTest.builder(target);
    builder.from(Values.read(source, json));
    Tree.Obj copied = (Tree.Obj) Values.tree(builder.build().toJson());

    assertThat(json.members().keySet()).containsAll(copied.members().keySet());
    for (Model.Property property : target.properties()) {
      source.properties().stream()
          .filter(each -> each.name().equals(property.name()))
          .filter(each -> each.shape().javaName().equals(property.shape().javaName()))
          .forEach(
              each ->
                  assertThat(copied.get(property.name()))
                      .as(property.name())
                      .isEqualTo(json.get(property.name())));
    }
  }

  private static ModelBuilder<?, ?> toBuilder(OvhModel model) {
    Object builder = Reflection.invoke(model, "toBuilder");
    if (builder == null) {
      throw new AssertionError("toBuilder returns null");
    }
    return (ModelBuilder<?, ?>) builder;
  }
}
