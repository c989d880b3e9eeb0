package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small sections to test with. */
public final class Sections {

  private Sections() {}

  /** A section of operations that take and answer nothing, written {@code GET /vps}. */
  public static Section of(String branch, String path, String... operations) {
    return section(
        branch,
        path,
        Arrays.stream(operations)
            .map(o -> Operation.builder(OperationKey.parse(branch + " " + o)).build())
            .toList(),
        Map.of());
  }

  /** A section of models. */
  public static Section of(Model... models) {
    return section(
        "v1",
        "/test",
        List.of(),
        Stream.of(models).collect(Collectors.toMap(Model::name, Function.identity())));
  }

  public static Section section(
      String branch, String path, List<Operation> operations, Map<String, Model> models) {
    return new Section(branch, path, "1.0", null, operations, models, Map.of());
  }

  public static Model object(String name, Property... properties) {
    return new Model.ObjectModel(name, null, false, List.of(properties), null, Map.of());
  }

  public static Model enumeration(String name, String valueType, String... values) {
    return new Model.EnumModel(
        name,
        null,
        false,
        new TypeRef.Scalar(valueType, null),
        Stream.of(values).map(v -> new Model.EnumValue(v, null)).toList(),
        null,
        Map.of());
  }

  public static Property required(String name, TypeRef type) {
    return new Property(name, name, type, true, false, false, false, null, Map.of());
  }

  public static Property optional(String name, TypeRef type) {
    return Property.of(name, type);
  }

  public static Property readOnly(String name, TypeRef type) {
    return new Property(name, name, type, true, false, true, false, null, Map.of());
  }

  public static Property nullable(String name, TypeRef type) {
    return new Property(name, name, type, true, true, false, false, null, Map.of());
  }

  public static Property secret(String name, TypeRef type) {
    return Property.of(name, type).withSecret(true);
  }
}
