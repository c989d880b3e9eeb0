package io.github.ovhsdk.explorer;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.json.JsonValue.Kind;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.ScalarType;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Checks JSON against the types of a section: an oracle for examples that shares no code with them.
 */
final class Shape {

  private static final Pattern IPV4 = Pattern.compile("\\d+(\\.\\d+){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-f:]*::[0-9a-f:]*");
  private static final Pattern MAC = Pattern.compile("[0-9a-f]{2}(:[0-9a-f]{2}){5}");
  private static final Pattern PHONE = Pattern.compile("\\d{10,13}");

  private final Section section;
  private final ExampleKind kind;
  private final List<String> problems = new ArrayList<>();

  private Shape(Section section, ExampleKind kind) {
    this.section = section;
    this.kind = kind;
  }

  static List<String> problems(Section section, ExampleKind kind, TypeRef type, JsonValue value) {
    Shape shape = new Shape(section, kind);
    shape.check("", type, value);
    return shape.problems;
  }

  static List<String> problems(Section section, ExampleKind kind, Body body, JsonValue value) {
    if (body instanceof Body.Single single) {
      return problems(section, kind, single.type(), value);
    }
    Shape shape = new Shape(section, kind);
    shape.members("", ((Body.Fields) body).fields(), value);
    return shape.problems;
  }

  private void check(String where, TypeRef type, JsonValue value) {
    if (type instanceof TypeRef.Scalar scalar) {
      scalar(where, scalar, value);
    } else if (type instanceof TypeRef.Array array) {
      if (expect(where, Kind.ARRAY, value)) {
        value.elements().forEach(e -> check(where + "[]", array.items(), e));
      }
    } else if (type instanceof TypeRef.MapOf map) {
      if (expect(where, Kind.OBJECT, value)) {
        value.members().values().forEach(e -> check(where + "{}", map.values(), e));
      }
    } else if (type instanceof TypeRef.ModelRef reference) {
      model(where, section.model(reference.name()).orElseThrow(), value);
    }
  }

  private void model(String where, Model model, JsonValue value) {
    if (model instanceof Model.ObjectModel object) {
      members(where, object.properties(), value);
      return;
    }
    Model.EnumModel enumeration = (Model.EnumModel) model;
    scalar(where, enumeration.valueType(), value);
    String text = value.kind() == Kind.STRING ? value.asString() : value.toString();
    if (enumeration.values().stream().noneMatch(v -> v.value().equals(text))) {
      problems.add(where + ": " + text + " is no value of " + model.name());
    }
  }

  private void members(String where, List<Property> properties, JsonValue value) {
    if (!expect(where, Kind.OBJECT, value)) {
      return;
    }
    for (Property property : properties) {
      String place = where + "/" + property.name();
      JsonValue member = value.get(property.name());
      boolean sent = kind == ExampleKind.FULL || !property.readOnly();
      if (member == null) {
        if (property.required() && sent) {
          problems.add(place + ": required");
        }
      } else if (!sent || (kind == ExampleKind.MINIMAL && !property.required())) {
        problems.add(place + ": not to be shown");
      } else if (!member.isNull()) {
        check(place, property.type(), member);
      } else if (!property.nullable()) {
        problems.add(place + ": null");
      }
    }
    for (String name : value.members().keySet()) {
      if (properties.stream().noneMatch(p -> p.name().equals(name))) {
        problems.add(where + "/" + name + ": unknown");
      }
    }
  }

  private void scalar(String where, TypeRef.Scalar scalar, JsonValue value) {
    ScalarType type = scalar.type().orElse(ScalarType.STRING);
    Kind expected =
        switch (type) {
          case LONG, INT, DOUBLE -> Kind.NUMBER;
          case BOOLEAN -> Kind.BOOLEAN;
          default -> Kind.STRING;
        };
    if (expect(where, expected, value) && !isOfFormat(type, value)) {
      problems.add(where + ": " + value + " is no " + scalar);
    }
  }

  private static boolean isOfFormat(ScalarType type, JsonValue value) {
    String text = value.kind() == Kind.STRING ? value.asString() : value.toString();
    try {
      return switch (type) {
        case LONG, INT -> value.asLong() == Long.parseLong(text);
        case UUID -> UUID.fromString(text).toString().equals(text);
        case DATETIME -> OffsetDateTime.parse(text).getYear() == 2026;
        case DATE -> LocalDate.parse(text).getYear() == 2026;
        case TIME -> LocalTime.parse(text).getHour() == 12;
        case DURATION -> !Period.parse(text).isZero();
        case IP, IPV4 -> IPV4.matcher(text).matches();
        case IPV6 -> IPV6.matcher(text).matches();
        case IP_BLOCK, IPV4_BLOCK -> IPV4.matcher(text.split("/")[0]).matches();
        case IPV6_BLOCK -> IPV6.matcher(text.split("/")[0]).matches();
        case MAC_ADDRESS -> MAC.matcher(text).matches();
        case PHONE_NUMBER, INTERNATIONAL_PHONE_NUMBER -> PHONE.matcher(text).matches();
        case STRING, TEXT, PASSWORD, DOUBLE, BOOLEAN -> true;
      };
    } catch (RuntimeException e) {
      return false;
    }
  }

  private boolean expect(String where, Kind expected, JsonValue value) {
    if (value.kind() != expected) {
      problems.add(where + ": " + value.kind() + " instead of " + expected);
    }
    return value.kind() == expected;
  }
}
