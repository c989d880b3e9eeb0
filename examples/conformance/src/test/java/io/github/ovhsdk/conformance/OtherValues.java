package io.github.ovhsdk.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a body of a valid one in which every value that has an alternative is another one. */
final class OtherValues {

  private OtherValues() {}

  static Tree of(Shape shape, Tree json) {
    if (json == Tree.Literal.NULL) {
      return json;
    }
    if (shape instanceof Shape.ListOf list) {
      return new Tree.Arr(
          ((Tree.Arr) json).elements().stream().map(each -> of(list.element(), each)).toList());
    }
    if (shape instanceof Shape.MapOf map) {
      Map<String, Tree> members = new LinkedHashMap<>();
      ((Tree.Obj) json).members().forEach((key, value) -> members.put(key, of(map.value(), value)));
      return new Tree.Obj(members);
    }
    if (shape instanceof Shape.ModelOf of) {
      Tree.Obj other = (Tree.Obj) json;
      for (Model.Property property : of.model().properties()) {
        Tree value = other.get(property.name());
        if (value != null) {
          other = other.with(property.name(), of(property.shape(), value));
        }
      }
      return other;
    }
    if (shape instanceof Shape.EnumOf of) {
      return of.json(after(of.values(), text(json)));
    }
    if (shape instanceof Shape.Formatted formatted) {
      return new Tree.Text(formatted(formatted.format()));
    }
    return scalar((Shape.Scalar) shape, json);
  }

  private static Tree scalar(Shape.Scalar scalar, Tree json) {
    return switch (scalar) {
      case ANY -> json;
      case BOOLEAN -> Tree.Literal.of(json != Tree.Literal.TRUE);
      case DATE -> new Tree.Text(after(List.copyOf(Values.DATES.keySet()), text(json)));
      case DATE_TIME -> new Tree.Text(after(List.copyOf(Values.TIMES.keySet()), text(json)));
      case DECIMAL -> new Tree.Num("7.25");
      case INT, LONG -> new Tree.Num("7");
      case STRING -> new Tree.Text("other");
      case UUID -> new Tree.Text("123e4567-e89b-42d3-a456-426614174000");
    };
  }

  private static String formatted(String format) {
    return switch (format) {
      case "duration" -> "P2M";
      case "internationalPhoneNumber" -> "0033199000002";
      case "ip", "ipv4" -> "203.0.113.7";
      case "ipBlock", "ipv4Block" -> "203.0.113.0/28";
      case "ipv6" -> "2001:db8::7";
      case "ipv6Block" -> "2001:db8:7::/48";
      case "macAddress" -> "00:00:5e:00:53:07";
      case "phoneNumber" -> "0199000002";
      case "time" -> "07:00:00";
      default -> throw new IllegalArgumentException("no text of the format " + format);
    };
  }

  private static String after(List<String> values, String value) {
    List<String> others = new ArrayList<>(values);
    others.remove(value);
    return others.isEmpty() ? value : others.get(0);
  }

  private static String text(Tree json) {
    return json instanceof Tree.Text text ? text.value() : json.toString();
  }
}
