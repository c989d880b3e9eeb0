package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.UnreadablePropertyException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All properties of all models: a value of another type spoils nothing but its own accessor. */
class UnreadableValuesTest {

  private static final Tree TEXT = new Tree.Text("tOp-sEcrEt");
  private static final Tree OBJECT = Tree.Obj.empty().with("tOp", new Tree.Text("sEcrEt"));
  private static final Tree ARRAY = Tree.Arr.of(OBJECT);

  @TestFactory
  Stream<DynamicTest> accessor_valueOfAnotherType_failsAlone() {
    return Contract.test(
        Contract.documents(),
        (document, problems) -> {
          for (Model model : document.models()) {
            Tree.Obj json = new JsonMaker(Style.FLAT, model.javaName()).model(model);
            for (Model.Property property : model.properties()) {
              for (Tree bad : unreadable(property.shape())) {
                problems.check(
                    model + "." + property.javaName() + " = " + bad,
                    () -> check(model, property, bad, json.with(property.name(), bad)));
              }
            }
          }
        });
  }

  private static void check(Model model, Model.Property property, Tree bad, Tree.Obj json) {
    OvhModel read = Values.read(model, json);

    assertThat(Values.tree(read.toJson())).isEqualTo(json);
    assertThat(read.raw(property.name())).isNotNull();
    assertThat(Values.tree(read.raw(property.name()))).isEqualTo(bad);
    Throwable thrown = catchThrowable(() -> Reflection.get(read, property));
    assertThat(thrown)
        .isInstanceOfSatisfying(
            UnreadablePropertyException.class,
            unreadable -> {
              assertThat(unreadable.model()).isEqualTo(model.simpleName());
              assertThat(unreadable.property()).isEqualTo(property.name());
              assertThat(unreadable.getMessage()).doesNotContain("sEcrEt");
            });
    assertThat(others(model, property, json, read)).isNull();
    assertThat(Values.read(model, json)).isEqualTo(read).hasSameHashCodeAs(read);
    assertThat(read.toString()).contains(property.name() + "=");
  }

  /** Says which of the other accessors does not work. */
  private static @Nullable String others(
      Model model, Model.Property unreadable, Tree.Obj json, OvhModel read) {
    for (Model.Property property : model.properties()) {
      if (!property.equals(unreadable)) {
        // Those of models inside have been looked at elsewhere.
        Object value = Reflection.get(read, property);
        if (value == null && json.get(property.name()) != null) {
          return property.javaName() + "() is null";
        }
      }
    }
    return null;
  }

  /** Returns JSON that is not of a shape. */
  private static List<Tree> unreadable(Shape shape) {
    if (shape instanceof Shape.ListOf list) {
      List<Tree> inside = unreadable(list.element());
      return inside.isEmpty()
          ? List.of(OBJECT, TEXT)
          : List.of(OBJECT, TEXT, Tree.Arr.of(Tree.Literal.NULL, inside.get(0)));
    }
    if (shape instanceof Shape.MapOf map) {
      List<Tree> inside = unreadable(map.value());
      return inside.isEmpty()
          ? List.of(ARRAY, TEXT)
          : List.of(ARRAY, TEXT, Tree.Obj.empty().with("key", inside.get(0)));
    }
    if (shape instanceof Shape.EnumOf of) {
      return of.numeric()
          ? List.of(new Tree.Num("1.5"), TEXT)
          : List.of(new Tree.Num("1"), Tree.Literal.TRUE, OBJECT);
    }
    if (shape instanceof Shape.ModelOf) {
      return List.of(TEXT, new Tree.Num("1"), ARRAY);
    }
    return switch (Shape.Scalar.of(shape)) {
      case ANY -> List.of();
      case BOOLEAN -> List.of(new Tree.Text("true"), new Tree.Num("1"));
      case DATE -> List.of(TEXT, new Tree.Text("2026-02-30"), new Tree.Text(""), OBJECT);
      case DATE_TIME -> List.of(TEXT, new Tree.Text("2026-01-31T25:00:00Z"), new Tree.Num("1"));
      case DECIMAL -> List.of(TEXT, new Tree.Text("1.5"), Tree.Literal.FALSE);
      case INT -> List.of(new Tree.Num("1.5"), new Tree.Num("2147483648"), TEXT);
      case LONG -> List.of(new Tree.Num("1.5"), new Tree.Num("9223372036854775808"), TEXT);
      case STRING -> List.of(new Tree.Num("1"), Tree.Literal.TRUE, OBJECT);
      case UUID -> List.of(TEXT, new Tree.Text(""), ARRAY);
    };
  }
}
