package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.OvhEnum;
import io.github.ovhsdk.core.model.OvhLongEnum;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.OvhStringEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All generated classes: there are those that the contract asks for, and they look as they must.
 */
class ClassesTest {

  @TestFactory
  Stream<DynamicTest> modules_everySection_holdTheClassesOfTheContractAndNoOthers() {
    return Contract.test(
        Contract.documents(),
        (document, problems) -> {
          Set<String> expected = expectedClasses(document);
          Set<String> actual = actualClasses(document);

          Set<String> missing = new TreeSet<>(expected);
          missing.removeAll(actual);
          Set<String> surplus = new TreeSet<>(actual);
          surplus.removeAll(expected);
          missing.forEach(name -> problems.add(name, "is not in the module"));
          surplus.forEach(name -> problems.add(name, "is in the module, not in the contract"));
        });
  }

  @TestFactory
  Stream<DynamicTest> models_everySection_haveAccessorsAndSettersForTheirProperties() {
    return Contract.test(
        Contract.documents(),
        (document, problems) -> {
          Set<String> sent = document.sent();
          for (Model model : document.models()) {
            boolean builder = sent.contains(model.javaName());
            problems.check(model, () -> checkModel(model, builder, problems));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> enumerations_everySection_haveTheirConstants() {
    return Contract.test(
        Contract.documents(),
        (document, problems) -> {
          for (Shape.EnumOf shape : document.enumerations()) {
            problems.check(shape.javaName(), () -> checkEnumeration(shape));
          }
        });
  }

  private static Set<String> expectedClasses(Document document) {
    Set<String> expected = new TreeSet<>();
    for (Operation operation : document.operations()) {
      expected.add(operation.api());
      if (operation.hasQuery()) {
        expected.add(operation.queryClass());
        expected.add(operation.queryClass() + "$Builder");
      }
    }
    if (!expected.isEmpty()) {
      expected.add(document.packageName() + ".package-info");
    }
    Set<String> sent = document.sent();
    for (Model model : document.models()) {
      expected.add(model.javaName());
      if (sent.contains(model.javaName())) {
        expected.add(model.javaName() + "$Builder");
      }
    }
    document.enumerations().forEach(each -> expected.add(each.javaName()));
    if (!document.models().isEmpty() || !document.enumerations().isEmpty()) {
      expected.add(document.packageName() + ".model.package-info");
    }
    return expected;
  }

  /** Returns the names of the classes in the jar or folder that holds a document's classes. */
  private static Set<String> actualClasses(Document document) {
    String one =
        document.isCommon()
            ? document.models().get(0).javaName()
            : document.operations().get(0).api();
    try {
      URI place = Reflection.load(one).getProtectionDomain().getCodeSource().getLocation().toURI();
      return ClassFiles.in(Path.of(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static void checkModel(Model model, boolean builder, Problems problems) {
    Class<?> type = Reflection.load(model.javaName());
    problems.expect(model, "its base", OvhModel.class, type.getSuperclass());
    problems.expect(model, "being final", true, Modifier.isFinal(type.getModifiers()));
    problems.expect(
        model, "being null-marked", true, type.getPackage().isAnnotationPresent(NullMarked.class));
    problems.expect(model, "its public constructors", 0, type.getConstructors().length);

    Map<String, String> expected = new TreeMap<>();
    for (Model.Property property : model.properties()) {
      expected.put(property.javaName(), "() nullable " + property.shape().javaName());
    }
    problems.expect(model, "the accessors", model.properties().size(), expected.size());
    if (builder) {
      expected.put("builder", "() " + model.javaName() + "$Builder");
      expected.put("toBuilder", "() " + model.javaName() + "$Builder");
    }
    problems.expect(model, "its methods", expected, methods(type));
    if (builder) {
      checkBuilder(model, problems);
    }
  }

  private static void checkBuilder(Model model, Problems problems) {
    Class<?> builder = Reflection.load(model.javaName() + "$Builder");
    problems.expect(model, "its builder's base", ModelBuilder.class, builder.getSuperclass());
    problems.expect(
        model, "its builder being final", true, Modifier.isFinal(builder.getModifiers()));
    Map<String, String> setters = new TreeMap<>();
    for (Model.Property property : model.properties()) {
      if (!property.readOnly()) {
        setters.put(
            property.javaName(),
            "(nullable " + property.shape().javaName() + ") " + builder.getName());
      }
    }
    problems.expect(model, "its builder's methods", setters, methods(builder));
  }

  /** Returns the public methods that a class declares itself. */
  private static Map<String, String> methods(Class<?> type) {
    Map<String, String> methods = new TreeMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (!Modifier.isPublic(method.getModifiers()) || method.isBridge()) {
        continue;
      }
      List<String> parameters = new ArrayList<>();
      for (int i = 0; i < method.getParameterCount(); i++) {
        parameters.add(
            nullable(method.getAnnotatedParameterTypes()[i])
                + method.getGenericParameterTypes()[i].getTypeName());
      }
      String before =
          methods.put(
              method.getName(),
              "("
                  + String.join(", ", parameters)
                  + ") "
                  + nullable(method.getAnnotatedReturnType())
                  + method.getGenericReturnType().getTypeName());
      if (before != null) {
        throw new AssertionError("two methods " + method.getName());
      }
    }
    return methods;
  }

  private static String nullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class) ? "nullable " : "";
  }

  private static void checkEnumeration(Shape.EnumOf shape) {
    Class<? extends OvhEnum> type = Reflection.load(shape.javaName()).asSubclass(OvhEnum.class);
    assertThat(type).isFinal();
    assertThat(type.getConstructors()).isEmpty();
    assertThat(type.getSuperclass())
        .isEqualTo(shape.numeric() ? OvhLongEnum.class : OvhStringEnum.class);

    List<OvhEnum> constants =
        Stream.of(type.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .peek(field -> assertThat(field.getType()).isEqualTo(type))
            .sorted(
                (a, b) ->
                    shape.constants().indexOf(a.getName()) - shape.constants().indexOf(b.getName()))
            .map(ClassesTest::value)
            .toList();
    assertThat(Stream.of(type.getFields()).map(Field::getName))
        .containsExactlyInAnyOrderElementsOf(shape.constants());
    assertThat(constants).extracting(OvhEnum::toString).containsExactlyElementsOf(shape.values());
    assertThat(OvhEnum.values(type)).isEqualTo(constants);
    for (OvhEnum constant : constants) {
      assertThat(constant.isKnown()).isTrue();
      assertThat(of(shape, type, constant.toString())).isSameAs(constant);
    }
    OvhEnum unknown = of(shape, type, "4711");
    assertThat(unknown.isKnown()).isFalse();
    assertThat(unknown).isEqualTo(of(shape, type, "4711")).isNotIn(constants).hasToString("4711");
  }

  private static OvhEnum of(Shape.EnumOf shape, Class<?> type, String value) {
    Object argument = shape.numeric() ? (Object) Long.valueOf(value) : value;
    return (OvhEnum) Reflection.invokeStatic(type, "of", argument);
  }

  private static OvhEnum value(Field field) {
    try {
      return (OvhEnum) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
