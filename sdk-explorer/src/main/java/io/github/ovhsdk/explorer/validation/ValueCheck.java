package io.github.ovhsdk.explorer.validation;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Nearest;
import io.github.ovhsdk.explorer.schema.Direction;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.ScalarType;
import io.github.ovhsdk.spec.TypeRef;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks through one value beside its type, and tells of each thing that is wrong. */
final class ValueCheck {

  /** Deeper than anything that the API takes or answers, and not too deep for a thread's stack. */
  static final int DEEPEST = 256;

  private final SectionTypes types;
  private final Direction direction;
  private final Severity unknownValue;
  private final Findings found;

  /** What each object's properties are called: a list may hold very many of the same objects. */
  private final Map<List<Property>, Map<String, Property>> byName = new IdentityHashMap<>();

  ValueCheck(SectionTypes types, Direction direction, Severity unknownValue, Findings found) {
    this.types = types;
    this.direction = direction;
    this.unknownValue = unknownValue;
    this.found = found;
  }

  void value(Place where, TypeRef type, boolean nullable, JsonValue value, Shown shown) {
    if (type instanceof TypeRef.Scalar scalar) {
      // A type that this version does not know may be spelled in any way.
      scalar.type().ifPresent(t -> scalar(where, t, nullable, value, hide(t, shown)));
    } else if (type instanceof TypeRef.Array array) {
      if (isOf(JsonValue.Kind.ARRAY, where, nullable, value)) {
        List<JsonValue> elements = value.elements();
        for (int i = 0; i < elements.size(); i++) {
          value(where.element(i), array.items(), false, elements.get(i), shown);
        }
      }
    } else if (type instanceof TypeRef.MapOf map) {
      if (isOf(JsonValue.Kind.OBJECT, where, nullable, value)) {
        map(where, map, value.members(), shown);
      }
    } else if (type instanceof TypeRef.ModelRef) {
      model(where, types.model(type).orElse(null), nullable, value, shown);
    }
  }

  void members(Place where, List<Property> properties, JsonValue object, Shown shown) {
    if (!isOf(JsonValue.Kind.OBJECT, where, false, object)) {
      return;
    }
    Map<String, Property> declared = byName.computeIfAbsent(properties, ValueCheck::byName);
    for (Property property : properties) {
      JsonValue member = object.get(property.name());
      if (member != null) {
        member(where.member(property.name()), property, member, shown);
      } else if (property.required() && !isForApiOnly(property)) {
        report(
            where.member(property.name()),
            Problem.error(ViolationCode.MISSING, "The field is required."));
      }
    }
    for (String name : object.members().keySet()) {
      if (!declared.containsKey(name)) {
        report(where.member(name), unknownField(name, declared.keySet()));
      }
    }
  }

  private void scalar(
      Place where, ScalarType type, boolean nullable, JsonValue value, Shown shown) {
    if (isOf(ScalarCheck.kind(type), where, nullable, value)) {
      Problem problem = ScalarCheck.check(type, value, shown);
      if (problem != null) {
        report(where, problem);
      }
    }
  }

  private void model(
      Place where, @Nullable Model model, boolean nullable, JsonValue value, Shown shown) {
    if (nullable && value.isNull()) {
      return;
    }
    if (model instanceof Model.ObjectModel object) {
      members(where, object.properties(), value, shown);
    } else if (model instanceof Model.EnumModel enumeration) {
      enumeration(where, enumeration, value, shown);
    }
  }

  private void member(Place where, Property property, JsonValue value, Shown shown) {
    if (isForApiOnly(property)) {
      report(
          where, Problem.warning(ViolationCode.READ_ONLY, "Only the API sets this field.", null));
    }
    Shown inside = property.isSensitive() ? new Shown(true) : shown;
    value(where, property.type(), property.nullable(), value, inside);
  }

  private void map(Place where, TypeRef.MapOf map, Map<String, JsonValue> members, Shown shown) {
    members.forEach(
        (name, value) -> {
          Place place = where.member(name);
          key(place, map.key(), name, shown);
          value(place, map.values(), false, value, shown);
        });
  }

  private void key(Place where, TypeRef type, String name, Shown shown) {
    if (type instanceof TypeRef.Scalar scalar && scalar.type().isPresent()) {
      ScalarType known = scalar.type().get();
      JsonValue value = TextValue.scalar(known, name);
      if (value == null) {
        report(where, TextValue.notA(known, name, shown));
      } else {
        scalar(where, known, false, value, hide(known, shown));
      }
    } else if (types.model(type).orElse(null) instanceof Model.EnumModel enumeration) {
      allowed(where, enumeration, name, shown);
    }
  }

  private void enumeration(Place where, Model.EnumModel enumeration, JsonValue value, Shown shown) {
    ScalarType type = enumeration.valueType().type().orElse(null);
    if (type == null) {
      if (value.kind() == JsonValue.Kind.STRING) {
        allowed(where, enumeration, value.asString(), shown);
      }
      return;
    }
    if (!isOf(ScalarCheck.kind(type), where, false, value)) {
      return;
    }
    Problem problem = ScalarCheck.check(type, value, shown);
    if (problem != null) {
      report(where, problem);
    } else if (type.isNumber()) {
      String same =
          enumeration.values().stream()
              .map(Model.EnumValue::value)
              .filter(v -> isSame(v, value))
              .findFirst()
              .orElse(value.numberText());
      allowed(where, enumeration, same, shown);
    } else {
      allowed(
          where,
          enumeration,
          value.kind() == JsonValue.Kind.STRING ? value.asString() : value.toString(),
          shown);
    }
  }

  /** Whether a value of an enumeration is that number, however both are spelled. */
  private static boolean isSame(String allowed, JsonValue number) {
    try {
      return new BigDecimal(allowed).compareTo(number.asDecimal()) == 0;
    } catch (ArithmeticException e) {
      // Its exponent is beyond what any enumeration has.
      return false;
    }
  }

  private void allowed(Place where, Model.EnumModel enumeration, String value, Shown shown) {
    List<String> values = enumeration.values().stream().map(Model.EnumValue::value).toList();
    if (values.isEmpty() || values.contains(value)) {
      return;
    }
    String message = shown.value(value) + " is no known value of " + enumeration.name() + ".";
    String suggestion = shown.secret() ? null : nearest(value, values);
    report(where, new Problem(unknownValue, ViolationCode.UNKNOWN_VALUE, message, suggestion));
  }

  private Problem unknownField(String name, Collection<String> declared) {
    // An answer may have more than the contract knows, a request may not.
    Severity severity = direction == Direction.REQUEST ? Severity.ERROR : Severity.WARNING;
    return new Problem(
        severity,
        ViolationCode.UNKNOWN_FIELD,
        "There is no field " + Shown.quoted(name) + ".",
        nearest(name, declared));
  }

  private boolean isOf(JsonValue.Kind kind, Place where, boolean nullable, JsonValue value) {
    if (value.kind() == kind) {
      return isWithinReach(where, kind);
    }
    if (!value.isNull()) {
      report(
          where,
          Problem.error(
              ViolationCode.WRONG_TYPE,
              "Expected " + a(kind) + ", and found " + a(value.kind()) + "."));
    } else if (!nullable) {
      report(where, Problem.error(ViolationCode.NULL, "Expected " + a(kind) + ", and found null."));
    }
    return false;
  }

  private boolean isWithinReach(Place where, JsonValue.Kind kind) {
    boolean container = kind == JsonValue.Kind.OBJECT || kind == JsonValue.Kind.ARRAY;
    if (!container || where.depth() < DEEPEST) {
      return true;
    }
    report(
        where,
        Problem.error(
            ViolationCode.TOO_DEEP,
            "What is here is inside of " + DEEPEST + " lists and objects, and is not checked."));
    return false;
  }

  private boolean isForApiOnly(Property property) {
    return property.readOnly() && direction == Direction.REQUEST;
  }

  private void report(Place where, Problem problem) {
    found.add(where, problem);
  }

  private @Nullable String nearest(String word, Collection<String> names) {
    return found.isFull() ? null : Nearest.to(word, names).stream().findFirst().orElse(null);
  }

  private static Map<String, Property> byName(List<Property> properties) {
    return properties.stream().collect(Collectors.toMap(Property::name, Function.identity()));
  }

  private static Shown hide(ScalarType type, Shown shown) {
    return type == ScalarType.PASSWORD ? new Shown(true) : shown;
  }

  private static String a(JsonValue.Kind kind) {
    return switch (kind) {
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
    };
  }
}
