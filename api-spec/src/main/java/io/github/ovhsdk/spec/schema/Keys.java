package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.internal.json.Json;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The keys that each level of a schema has today; anything else is kept as a fact and reported. */
enum Keys {
  SECTION("apiVersion", "resourcePath", "basePath", "models", "apis", "subsections"),
  PATH("path", "operations", "description"),
  OPERATION(
      "apiStatus",
      "httpMethod",
      "parameters",
      "responseType",
      "responseTypes",
      "noAuthentication",
      "description",
      "longDescription",
      "iamActions",
      "errors",
      "operationId",
      "scopes"),
  STATUS("value", "description", "deletionDate", "deprecatedDate", "replacement"),
  PARAMETER("name", "dataType", "fullType", "paramType", "required", "description"),
  IAM_ACTION("name", "required", "description"),
  MODEL("id", "namespace", "description", "properties", "enum", "enumType", "generics"),
  PROPERTY("type", "fullType", "canBeNull", "readOnly", "required", "description");

  private final Set<String> known;

  Keys(String... known) {
    this.known = Set.of(known);
  }

  /** Returns the facts under unknown keys, having reported each. */
  Map<String, String> unknownIn(Json.Obj object, String subject, Findings findings) {
    Map<String, String> extra = new TreeMap<>();
    object
        .members()
        .forEach(
            (key, value) -> {
              if (known.contains(key)) {
                return;
              }
              var facts = Facts.of(value);
              facts.ifPresent(f -> extra.put(key, f));
              findings.warn(
                  "unknown-key",
                  value,
                  subject,
                  "unknown key \""
                      + key
                      + "\" in "
                      + level()
                      + (facts.isPresent() ? ", kept as it is" : ", which holds no fact to keep"));
            });
    return extra;
  }

  private String level() {
    return switch (this) {
      case SECTION -> "the section";
      case PATH -> "the path";
      case OPERATION -> "the operation";
      case STATUS -> "the state";
      case PARAMETER -> "a parameter";
      case IAM_ACTION -> "an IAM action";
      case MODEL -> "the model";
      case PROPERTY -> "a property";
    };
  }
}
