package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All models: secrets are not printed, wherever they stand. */
class SecretsTest {

  private static final String SECRET = "tOp-sEcrEt";

  /** What a secret may look like, of the right type or not. */
  private static final List<Tree> SECRETS =
      List.of(
          new Tree.Text(SECRET),
          Tree.Arr.of(new Tree.Text(SECRET)),
          Tree.Obj.empty().with(SECRET, new Tree.Text(SECRET)));

  @TestFactory
  Stream<DynamicTest> toString_plantedSecrets_areMasked() {
    return check(
        model ->
            SECRETS.stream()
                .map(
                    secret ->
                        plant(
                            model,
                            new JsonMaker(Style.EVERYTHING, model.javaName()).model(model),
                            secret)));
  }

  @TestFactory
  Stream<DynamicTest> toString_textsInPlaceOfModels_areNotShown() {
    return check(
        model -> {
          Tree.Obj json = new JsonMaker(Style.TIDY, model.javaName()).model(model);
          for (Model.Property property : model.properties()) {
            Tree value = json.members().get(property.name());
            json = json.with(property.name(), replaceModels(property.shape(), value));
          }
          return Stream.of(json);
        });
  }

  private static Stream<DynamicTest> check(Function<Model, Stream<Tree.Obj>> documents) {
    return Contract.test(
        Contract.documents(),
        (document, problems) -> {
          for (Model model : document.models()) {
            documents
                .apply(model)
                .forEach(
                    json ->
                        problems.check(
                            model,
                            () ->
                                assertThat(Values.read(model, json).toString())
                                    .doesNotContain(SECRET)));
          }
        });
  }

  private static Tree replaceModels(Shape shape, Tree json) {
    if (shape instanceof Shape.ListOf list) {
      return Tree.Arr.of(replaceModels(list.element(), ((Tree.Arr) json).elements().get(0)));
    }
    if (shape instanceof Shape.MapOf map) {
      Tree value = ((Tree.Obj) json).members().get("key");
      return Tree.Obj.empty().with("key", replaceModels(map.value(), value));
    }
    return shape instanceof Shape.ModelOf ? new Tree.Text(SECRET) : json;
  }

  /** Returns the JSON with a secret wherever one may stand, and where nobody knows what stands. */
  private static Tree.Obj plant(Model model, Tree.Obj json, Tree secret) {
    Map<String, Tree> members = new LinkedHashMap<>();
    json.members().forEach((name, value) -> members.put(name, secret));
    for (Model.Property property : model.properties()) {
      Tree value = json.get(property.name());
      if (value != null && !property.secret()) {
        members.put(property.name(), plant(property.shape(), value, secret));
      }
    }
    return new Tree.Obj(members);
  }

  private static Tree plant(Shape shape, Tree json, Tree secret) {
    if (shape instanceof Shape.ListOf list && json instanceof Tree.Arr array) {
      return new Tree.Arr(
          array.elements().stream().map(each -> plant(list.element(), each, secret)).toList());
    }
    if (shape instanceof Shape.MapOf map && json instanceof Tree.Obj object) {
      Map<String, Tree> members = new LinkedHashMap<>();
      object.members().forEach((key, value) -> members.put(key, plant(map.value(), value, secret)));
      return new Tree.Obj(members);
    }
    return shape instanceof Shape.ModelOf of && json instanceof Tree.Obj object
        ? plant(of.model(), object, secret)
        : json;
  }
}
