package io.github.ovhsdk.conformance;

import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.OvhEnum;
import io.github.ovhsdk.core.model.OvhLongEnum;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.OvhStringEnum;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Java values JSON has to become, derived from the contract alone. */
final class Values {

  /** Legal spellings of moments; the usual one first. */
  static final Map<String, OffsetDateTime> TIMES = times();

  /** Legal spellings of days; the usual one first. */
  static final Map<String, LocalDate> DATES = dates();

  private Values() {}

  private static Map<String, OffsetDateTime> times() {
    OffsetDateTime noon = OffsetDateTime.of(2026, 1, 31, 12, 0, 0, 0, ZoneOffset.UTC);
    OffsetDateTime paris = noon.withOffsetSameLocal(ZoneOffset.ofHours(2));
    Map<String, OffsetDateTime> times = new LinkedHashMap<>();
    times.put("2026-01-31T12:00:00Z", noon);
    times.put("2026-01-31T12:00:00+02:00", paris);
    times.put("2026-01-31T12:00Z", noon);
    times.put("2026-01-31T12:00:00.000Z", noon);
    times.put("2026-01-31T12:00:00.123456789+02:00", paris.withNano(123456789));
    times.put("2026-01-31T12:00:00.10Z", noon.withNano(100000000));
    times.put("2026-01-31t12:00:00z", noon);
    times.put("2026-01-31 12:00:00Z", noon);
    times.put("2026-01-31T12:00:00+00:00", noon);
    times.put("2026-01-31T12:00:00-00:00", noon);
    times.put("2026-01-31T12:00:00+0200", paris);
    times.put("0001-01-01T00:00:00Z", OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
    return times;
  }

  private static Map<String, LocalDate> dates() {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    dates.put("2026-01-31", LocalDate.of(2026, 1, 31));
    dates.put("2024-02-29", LocalDate.of(2024, 2, 29));
    dates.put("0001-01-01", LocalDate.of(1, 1, 1));
    dates.put("9999-12-31", LocalDate.of(9999, 12, 31));
    return dates;
  }

  /** Reads JSON as the client reads an answer. */
  static OvhModel read(Model model, Tree json) {
    byte[] utf8 = json.toString().getBytes(StandardCharsets.UTF_8);
    OvhModel read = JsonCodec.read(Reflection.load(model.javaName()), utf8);
    if (read == null) {
      throw new AssertionError("read as null");
    }
    return read;
  }

  /** Returns the Java value that a caller would pass for JSON of this shape. */
  static Object java(Shape shape, Tree json) {
    if (shape instanceof Shape.ListOf list) {
      return ((Tree.Arr) json)
          .elements().stream().map(element -> java(list.element(), element)).toList();
    }
    if (shape instanceof Shape.MapOf map) {
      Map<String, Object> values = new LinkedHashMap<>();
      ((Tree.Obj) json)
          .members()
          .forEach((key, value) -> values.put(key, java(map.value(), value)));
      return values;
    }
    if (shape instanceof Shape.ModelOf of) {
      return read(of.model(), json);
    }
    if (shape instanceof Shape.EnumOf of) {
      return Reflection.invokeStatic(
          Reflection.load(of.javaName()),
          "of",
          of.numeric() ? Long.valueOf(spelling(json)) : text(json));
    }
    return switch (Shape.Scalar.of(shape)) {
      case ANY -> JsonValue.parse(json.toString());
      case BOOLEAN -> json == Tree.Literal.TRUE;
      case DATE -> known(DATES, text(json));
      case DATE_TIME -> known(TIMES, text(json));
      case DECIMAL -> new BigDecimal(spelling(json));
      case INT -> new BigDecimal(spelling(json)).intValueExact();
      case LONG -> new BigDecimal(spelling(json)).longValueExact();
      case STRING -> text(json);
      case UUID -> UUID.fromString(text(json).toLowerCase(Locale.ROOT));
    };
  }

  /**
   * Says in what a value is not what was to become of the JSON; looks at everything inside, through
   * every accessor.
   *
   * @param json null where there was none
   * @return null where nothing is wrong
   */
  static @Nullable String problem(Shape shape, @Nullable Tree json, @Nullable Object value) {
    if (json == null || json == Tree.Literal.NULL) {
      boolean right = shape == Shape.Scalar.ANY && json != null && value == JsonValue.NULL;
      return value == null || right ? null : "is " + value + " for " + json;
    }
    if (value == null) {
      return "is null for " + json;
    }
    if (shape instanceof Shape.ListOf list) {
      return listProblem(list, ((Tree.Arr) json).elements(), value);
    }
    if (shape instanceof Shape.MapOf map) {
      return mapProblem(map, ((Tree.Obj) json).members(), value);
    }
    if (shape instanceof Shape.ModelOf of) {
      return modelProblem(of.model(), (Tree.Obj) json, value);
    }
    if (shape instanceof Shape.EnumOf of) {
      return enumProblem(of, json, value);
    }
    Object expected = java(shape, json);
    return value.getClass() == expected.getClass() && value.equals(expected)
            || shape == Shape.Scalar.ANY && value.equals(expected)
        ? null
        : "is the " + value.getClass().getSimpleName() + " " + value + " for " + json;
  }

  private static @Nullable String listProblem(Shape.ListOf shape, List<Tree> json, Object value) {
    if (!(value instanceof List<?> list) || list.size() != json.size()) {
      return "is " + value + " for " + json;
    }
    for (int i = 0; i < json.size(); i++) {
      String problem = problem(shape.element(), json.get(i), list.get(i));
      if (problem != null) {
        return "[" + i + "] " + problem;
      }
    }
    return null;
  }

  private static @Nullable String mapProblem(
      Shape.MapOf shape, Map<String, Tree> json, Object value) {
    if (!(value instanceof Map<?, ?> map)
        || !new ArrayList<>(map.keySet()).equals(new ArrayList<>(json.keySet()))) {
      return "is " + value + " for " + json;
    }
    for (Map.Entry<String, Tree> member : json.entrySet()) {
      String problem = problem(shape.value(), member.getValue(), map.get(member.getKey()));
      if (problem != null) {
        return "[" + member.getKey() + "] " + problem;
      }
    }
    return null;
  }

  private static @Nullable String enumProblem(Shape.EnumOf shape, Tree json, Object value) {
    if (!value.getClass().getName().equals(shape.javaName())) {
      return "is a " + value.getClass().getName();
    }
    Object held =
        value instanceof OvhLongEnum number ? number.value() : ((OvhStringEnum) value).value();
    String text = shape.numeric() ? spelling(json) : text(json);
    if (!held.toString().equals(text)) {
      return "is " + held + " for " + text;
    }
    boolean known = shape.values().contains(text);
    return ((OvhEnum) value).isKnown() == known ? null : "says the wrong thing of isKnown: " + text;
  }

  /** Says in what a model differs from JSON: class, accessors, unknown properties, raw JSON. */
  static @Nullable String modelProblem(Model model, Tree.Obj json, Object value) {
    if (!value.getClass().getName().equals(model.javaName())) {
      return "is a " + value.getClass().getName() + ", not a " + model;
    }
    OvhModel read = (OvhModel) value;
    List<String> unknown = new ArrayList<>(json.members().keySet());
    for (Model.Property property : model.properties()) {
      unknown.remove(property.name());
      Tree part = json.get(property.name());
      String problem = problem(property.shape(), part, Reflection.get(read, property));
      if (problem != null) {
        return "." + property.javaName() + "() " + problem;
      }
      JsonValue raw = read.raw(property.name());
      if (part == null ? raw != null : !part.equals(raw == null ? null : tree(raw))) {
        return ".raw(" + property.name() + ") is " + raw + " for " + part;
      }
    }
    return List.copyOf(read.unknownProperties().keySet()).equals(unknown)
        ? null
        : " has unknown properties " + read.unknownProperties().keySet() + ", not " + unknown;
  }

  /** Returns JSON of the code under test as these tests see it. */
  static Tree tree(JsonValue json) {
    return Tree.parse(json.toString());
  }

  private static <T> T known(Map<String, T> values, String spelling) {
    T value = values.get(spelling);
    if (value == null) {
      throw new IllegalArgumentException("made up by nobody: " + spelling);
    }
    return value;
  }

  private static String text(Tree json) {
    return ((Tree.Text) json).value();
  }

  private static String spelling(Tree json) {
    return ((Tree.Num) json).spelling();
  }
}
