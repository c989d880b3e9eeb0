package io.github.ovhsdk.spec.importer;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Model.EnumModel;
import io.github.ovhsdk.spec.Model.EnumValue;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes off what is not OVHcloud's fact: names that we gave, what is common, and sentences. */
final class Bare {

  private Bare() {}

  static Section section(Section section) {
    Map<String, Model> models = new TreeMap<>();
    section.models().forEach((name, model) -> models.put(name, model(model)));
    return new Section(
        section.branch(),
        section.path(),
        section.version(),
        null,
        section.operations().stream().map(Bare::operation).toList(),
        models,
        section.extra());
  }

  static Model model(Model model) {
    if (model instanceof EnumModel values) {
      List<EnumValue> bare =
          values.values().stream().map(v -> new EnumValue(v.value(), null)).toList();
      return new EnumModel(
          model.name(), null, false, values.valueType(), bare, null, model.extra());
    }
    List<Property> bare = properties(((ObjectModel) model).properties());
    return new ObjectModel(model.name(), null, false, bare, null, model.extra());
  }

  private static Operation operation(Operation operation) {
    return operation.toBuilder()
        .names(null)
        .parameters(operation.parameters().stream().map(Bare::parameter).toList())
        .body(body(operation.body()))
        .description(null)
        .longDescription(null)
        .build();
  }

  private static Parameter parameter(Parameter p) {
    return new Parameter(
        p.place(), p.name(), p.name(), p.type(), p.required(), p.secret(), null, p.extra());
  }

  private static @Nullable Body body(@Nullable Body body) {
    if (body instanceof Body.Fields fields) {
      return new Body.Fields(null, properties(fields.fields()));
    }
    return body instanceof Body.Single single
        ? new Body.Single(single.type(), single.required(), null)
        : null;
  }

  private static List<Property> properties(List<Property> properties) {
    return properties.stream()
        .map(
            p ->
                new Property(
                    p.name(),
                    p.name(),
                    p.type(),
                    p.required(),
                    p.nullable(),
                    p.readOnly(),
                    p.secret(),
                    null,
                    p.extra()))
        .toList();
  }
}
