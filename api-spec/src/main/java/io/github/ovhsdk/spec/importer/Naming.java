package io.github.ovhsdk.spec.importer;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Model.EnumModel;
import io.github.ovhsdk.spec.Model.EnumValue;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.naming.SectionNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts names on sections, and takes them off named ones. */
final class Naming {

  private Naming() {}

  /**
   * Returns the section under its names.
   *
   * @param common the models, already named, that are common to all sections, by OVHcloud's name
   */
  static Section apply(Section section, SectionNames names, Map<String, Model> common) {
    Map<String, Model> models = new TreeMap<>();
    section
        .models()
        .forEach(
            (name, model) ->
                models.put(
                    name,
                    common.containsKey(name) ? common.get(name) : model(model, names, false)));
    return new Section(
        section.branch(),
        section.path(),
        section.version(),
        names.packageName(),
        section.operations().stream().map(o -> operation(o, names)).toList(),
        models,
        section.extra());
  }

  /** Returns the model under its name. */
  static Model model(Model model, SectionNames names, boolean common) {
    String javaName = names.models().get(model.name());
    if (model instanceof EnumModel values) {
      Map<String, String> constants = names.enumConstants().getOrDefault(model.name(), Map.of());
      List<EnumValue> named =
          values.values().stream()
              .map(v -> new EnumValue(v.value(), constants.get(v.value())))
              .toList();
      return new EnumModel(
          model.name(),
          javaName,
          common,
          values.valueType(),
          named,
          model.description(),
          model.extra());
    }
    ObjectModel object = (ObjectModel) model;
    Map<String, String> properties = names.properties().getOrDefault(model.name(), Map.of());
    return new ObjectModel(
        model.name(),
        javaName,
        common,
        properties(object.properties(), properties),
        model.description(),
        model.extra());
  }

  /** Returns the names that a section goes by. */
  static SectionNames namesOf(Section section) {
    Map<OperationKey, OperationNames> operations = new TreeMap<>();
    Map<OperationKey, String> bodies = new TreeMap<>();
    Map<OperationKey, Map<String, String>> fields = new TreeMap<>();
    Map<OperationKey, Map<String, String>> parameters = new TreeMap<>();
    for (Operation operation : section.operations()) {
      OperationKey key = operation.key();
      operations.put(key, Objects.requireNonNull(operation.names()));
      if (operation.body() instanceof Body.Fields body) {
        bodies.put(key, Objects.requireNonNull(body.javaName()));
        putDiffering(fields, key, body.fields(), Property::name, Property::javaName);
      }
      putDiffering(parameters, key, operation.parameters(), Parameter::name, Parameter::javaName);
    }
    Map<String, String> models = new TreeMap<>();
    Map<String, Map<String, String>> constants = new TreeMap<>();
    Map<String, Map<String, String>> properties = new TreeMap<>();
    for (Model model : section.models().values()) {
      models.put(model.name(), Objects.requireNonNull(model.javaName()));
      if (model instanceof EnumModel values) {
        Map<String, String> all = new TreeMap<>();
        values.values().forEach(v -> all.put(v.value(), Objects.requireNonNull(v.javaName())));
        constants.put(model.name(), all);
      } else if (model instanceof ObjectModel object) {
        putDiffering(
            properties, model.name(), object.properties(), Property::name, Property::javaName);
      }
    }
    return new SectionNames(
        Objects.requireNonNull(section.packageName()),
        operations,
        bodies,
        models,
        constants,
        properties,
        fields,
        parameters,
        section.models().values().stream()
            .filter(Model::common)
            .map(Model::name)
            .collect(Collectors.toSet()));
  }

  private static <K, T> void putDiffering(
      Map<K, Map<String, String>> to,
      K key,
      List<T> named,
      Function<T, String> name,
      Function<T, String> javaName) {
    Map<String, String> differing = new TreeMap<>();
    for (T one : named) {
      if (!name.apply(one).equals(javaName.apply(one))) {
        differing.put(name.apply(one), javaName.apply(one));
      }
    }
    if (!differing.isEmpty()) {
      to.put(key, differing);
    }
  }

  private static Operation operation(Operation operation, SectionNames names) {
    Map<String, String> parameters = names.parameters().getOrDefault(operation.key(), Map.of());
    Body body = operation.body();
    if (body instanceof Body.Fields fields) {
      Map<String, String> fieldNames = names.bodyFields().getOrDefault(operation.key(), Map.of());
      body =
          new Body.Fields(
              names.bodyModels().get(operation.key()), properties(fields.fields(), fieldNames));
    }
    return operation.toBuilder()
        .names(names.operations().get(operation.key()))
        .parameters(
            operation.parameters().stream()
                .map(p -> p.withJavaName(parameters.getOrDefault(p.name(), p.name())))
                .toList())
        .body(body)
        .build();
  }

  private static List<Property> properties(List<Property> properties, Map<String, String> names) {
    return properties.stream()
        .map(p -> p.withJavaName(names.getOrDefault(p.name(), p.name())))
        .toList();
  }
}
