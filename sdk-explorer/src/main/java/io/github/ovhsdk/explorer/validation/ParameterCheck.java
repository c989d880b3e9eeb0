package io.github.ovhsdk.explorer.validation;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Nearest;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.ScalarType;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the texts that a request has for the path, the query and headers. */
final class ParameterCheck {

  private final SectionTypes types;
  private final ValueCheck values;
  private final Findings found;

  ParameterCheck(SectionTypes types, ValueCheck values, Findings found) {
    this.types = types;
    this.values = values;
    this.found = found;
  }

  void check(Operation operation, Map<String, List<String>> given) {
    for (Parameter parameter : operation.parameters()) {
      List<String> texts =
          given.entrySet().stream()
              .filter(e -> isCalled(parameter, e.getKey()))
              .flatMap(e -> e.getValue().stream())
              .toList();
      if (!texts.isEmpty()) {
        parameter(parameter, texts);
      } else if (parameter.required()) {
        report(
            parameter.name(),
            Problem.error(
                ViolationCode.MISSING,
                "The parameter is required (" + parameter.place().word() + ")."));
      }
    }
    for (String name : given.keySet()) {
      if (operation.parameters().stream().noneMatch(p -> isCalled(p, name))) {
        report(name, unknown(operation, name));
      }
    }
  }

  private static boolean isCalled(Parameter parameter, String name) {
    return parameter.place() == Parameter.Place.HEADER
        ? parameter.name().equalsIgnoreCase(name)
        : parameter.name().equals(name);
  }

  private void parameter(Parameter parameter, List<String> texts) {
    TypeRef type = parameter.type();
    if (type instanceof TypeRef.Array array) {
      type = array.items();
    } else if (texts.size() > 1) {
      report(
          parameter.name(),
          Problem.error(
              ViolationCode.REPEATED,
              "The parameter is given " + texts.size() + " times, and is no list."));
    }
    for (String text : texts) {
      Problem problem = spelling(parameter, text);
      if (problem == null) {
        text(parameter.name(), type, text, new Shown(parameter.isSensitive()));
      } else {
        report(parameter.name(), problem);
      }
    }
  }

  /** What no parameter of that place may be, whatever its type. */
  private static @Nullable Problem spelling(Parameter parameter, String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      return Problem.error(
          ViolationCode.CONTROL_CHARACTER,
          "The value has a control character in it, such as a line break.");
    }
    boolean sendable =
        parameter.place() == Parameter.Place.HEADER
            ? text.chars().allMatch(c -> c <= '~')
            : text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    if (!sendable) {
      return Problem.error(
          ViolationCode.UNSENDABLE_CHARACTER,
          "The value has a character in it that no " + parameter.place().word() + " can carry.");
    }
    if (parameter.place() != Parameter.Place.PATH) {
      return null;
    }
    if (text.isEmpty()) {
      return Problem.error(ViolationCode.EMPTY, "A value in the path may not be empty.");
    }
    return text.equals(".") || text.equals("..")
        ? Problem.error(
            ViolationCode.DOT_SEGMENT,
            "The value " + Shown.quoted(text) + " in the path would lead to another path.")
        : null;
  }

  private void text(String name, TypeRef type, String text, Shown shown) {
    Model model = type instanceof TypeRef.ModelRef ? types.model(type).orElse(null) : null;
    ScalarType scalar = scalar(type, model);
    JsonValue value;
    if (scalar != null) {
      value = TextValue.scalar(scalar, text);
      if (value == null) {
        report(name, TextValue.notA(scalar, text, shown));
        return;
      }
    } else if (model instanceof Model.ObjectModel
        || type instanceof TypeRef.MapOf
        || type instanceof TypeRef.Array) {
      value = json(name, text);
      if (value == null) {
        return;
      }
    } else {
      value = JsonValue.of(text);
    }
    values.value(Place.of(name), type, false, value, shown);
  }

  private static @Nullable ScalarType scalar(TypeRef type, @Nullable Model model) {
    if (type instanceof TypeRef.Scalar scalar) {
      return scalar.type().orElse(null);
    }
    return model instanceof Model.EnumModel enumeration
        ? enumeration.valueType().type().orElse(null)
        : null;
  }

  /** An object in a parameter is written as JSON. */
  private @Nullable JsonValue json(String name, String text) {
    try {
      return JsonValue.parse(text);
    } catch (JsonFormatException e) {
      report(
          name,
          Problem.error(
              ViolationCode.WRONG_TYPE, "The parameter takes JSON, and the value is none."));
      return null;
    }
  }

  private static Problem unknown(Operation operation, String name) {
    List<String> names = operation.parameters().stream().map(Parameter::name).toList();
    boolean inBody =
        operation.body() instanceof Body.Fields fields
            && fields.fields().stream().map(Property::name).anyMatch(name::equals);
    return Problem.error(
        ViolationCode.UNKNOWN_PARAMETER,
        "There is no parameter "
            + Shown.quoted(name)
            + (inBody ? ": it is a field of the body." : "."),
        inBody ? null : Nearest.to(name, names).stream().findFirst().orElse(null));
  }

  private void report(String where, Problem problem) {
    found.add(Place.of(where), problem);
  }
}
