package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Parameter.Place;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import io.github.ovhsdk.spec.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds the parameters that stand in a path and were not declared. */
final class PathParameters {

  private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}/]+)}");

  private PathParameters() {}

  static Section complete(Section section, Findings findings) {
    List<Operation> operations =
        section.operations().stream().map(o -> complete(o, section, findings)).toList();
    return section.withOperations(operations);
  }

  private static Operation complete(Operation operation, Section section, Findings findings) {
    List<Parameter> parameters = new ArrayList<>(operation.parameters());
    Matcher matcher = TEMPLATE.matcher(operation.key().path());
    while (matcher.find()) {
      String name = matcher.group(1);
      if (operation.parameter(Place.PATH, name).isPresent()) {
        continue;
      }
      TypeRef type =
          typeElsewhere(operation.key().path().substring(0, matcher.end()), name, section);
      findings.note(
          "undeclared-parameter",
          new Json.Null(Json.Place.NONE),
          operation.toString(),
          "the path parameter \"" + name + "\" was not declared; added as " + type);
      parameters.add(Parameter.of(Place.PATH, name, type, true));
    }
    return parameters.size() == operation.parameters().size()
        ? operation
        : operation.toBuilder().parameters(parameters).build();
  }

  /** Other operations on the same path, or below it, may declare what this one does not. */
  private static TypeRef typeElsewhere(String prefix, String name, Section section) {
    return section.operations().stream()
        .filter(o -> o.key().path().startsWith(prefix))
        .flatMap(o -> o.parameter(Place.PATH, name).stream())
        .map(Parameter::type)
        .findFirst()
        .orElse(TypeRef.STRING);
  }
}
