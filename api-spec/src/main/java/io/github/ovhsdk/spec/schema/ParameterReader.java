package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Parameter.Place;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import io.github.ovhsdk.spec.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of one operation. One body parameter without a name is the body; those with
 * names are the fields of an object.
 */
final class ParameterReader {

  private final OperationKey key;
  private final ModelReader models;
  private final Findings findings;
  private final Map<String, String> extra;

  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Property> fields = new LinkedHashMap<>();
  private Body.@Nullable Single single;

  /**
   * @param extra gets what cannot be understood
   */
  ParameterReader(
      OperationKey key, ModelReader models, Findings findings, Map<String, String> extra) {
    this.key = key;
    this.models = models;
    this.findings = findings;
    this.extra = extra;
  }

  void read(List<Json> raw) {
    for (int i = 0; i < raw.size(); i++) {
      Json parameter = raw.get(i);
      String problem =
          parameter instanceof Json.Obj object ? read(object) : "is " + parameter.kind();
      if (problem != null) {
        String index = "parameters." + i;
        Facts.of(parameter).ifPresent(facts -> extra.put(index, facts));
        findings.warn(
            "unusable-parameter",
            parameter,
            key.toString(),
            "a parameter " + problem + "; kept aside as it is");
      }
    }
  }

  /** Returns what is wrong with it, null if it was taken in. */
  private @Nullable String read(Json.Obj raw) {
    String place = raw.text("paramType");
    String name = raw.text("name");
    if (place == null) {
      return "has no place";
    }
    return switch (place) {
      case "body" -> name == null ? body(raw) : field(name, raw);
      case "path" -> plain(Place.PATH, name, raw);
      case "query" -> plain(Place.QUERY, name, raw);
      case "header" -> plain(Place.HEADER, name, raw);
      default -> "has the unknown place \"" + place + "\"";
    };
  }

  private @Nullable String body(Json.Obj raw) {
    if (single != null) {
      return "is a second body";
    }
    if (!fields.isEmpty()) {
      return "is a body without a name beside fields with names";
    }
    single = new Body.Single(type(raw, "body"), raw.isTrue("required"), text(raw));
    unknownKeys(raw, "body").forEach((k, facts) -> extra.put("body." + k, facts));
    return null;
  }

  private @Nullable String field(String name, Json.Obj raw) {
    if (single != null) {
      return "\"" + name + "\" is a field beside a body without a name";
    }
    if (fields.containsKey(name)) {
      return "\"" + name + "\" stands in the body twice";
    }
    fields.put(
        name,
        new Property(
            name,
            name,
            type(raw, name),
            raw.isTrue("required"),
            false,
            false,
            false,
            text(raw),
            unknownKeys(raw, name)));
    return null;
  }

  private @Nullable String plain(Place place, @Nullable String name, Json.Obj raw) {
    if (name == null) {
      return "of the " + place.word() + " has no name";
    }
    if (place == Place.PATH && !key.path().contains("{" + name + "}")) {
      return "\"" + name + "\" is said to stand in the path and does not";
    }
    if (parameters.containsKey(place.word() + " " + name)) {
      return "\"" + name + "\" stands in the " + place.word() + " twice";
    }
    boolean required = raw.isTrue("required") || place == Place.PATH;
    parameters.put(
        place.word() + " " + name,
        new Parameter(
            place,
            name,
            name,
            type(raw, name),
            required,
            false,
            text(raw),
            unknownKeys(raw, name)));
    return null;
  }

  private TypeRef type(Json.Obj raw, String name) {
    return models.resolve(raw.text("dataType"), raw.text("fullType"), raw, key + " " + name);
  }

  private Map<String, String> unknownKeys(Json.Obj raw, String name) {
    return Keys.PARAMETER.unknownIn(raw, key + " " + name, findings);
  }

  private static @Nullable String text(Json.Obj raw) {
    return raw.text("description");
  }

  List<Parameter> parameters() {
    return List.copyOf(parameters.values());
  }

  @Nullable Body body() {
    if (single != null) {
      return single;
    }
    return fields.isEmpty() ? null : new Body.Fields(null, List.copyOf(fields.values()));
  }
}
