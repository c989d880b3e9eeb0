package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.schema.SchemaNode;

/** A tree of fields in JSON. */
final class SchemaJson {

  private SchemaJson() {}

  static JsonValue of(SchemaNode node) {
    return addTo(new JsonMembers(), node).toJson();
  }

  /** Adds what is to say of a field, and of those in it. */
  static JsonMembers addTo(JsonMembers members, SchemaNode node) {
    return members
        .put("name", node.name())
        .put("type", node.type())
        .put("required", node.required())
        .put("readOnly", node.readOnly())
        .put("nullable", node.nullable())
        .put("secret", node.secret())
        .put("allowedValues", node.allowedValues())
        .put("description", node.description())
        .put("repeated", node.repeated())
        .put("fields", JsonValue.array(node.children().stream().map(SchemaJson::of).toList()));
  }
}
