package io.github.ovhsdk.explorer.validation;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out of a value what only the API sets, and everything else as it is; so it does with what
 * is deeper than {@link ValueCheck#DEEPEST}.
 */
record ReadOnlyFields(SectionTypes types) {

  JsonValue drop(Body body, JsonValue value) {
    return body instanceof Body.Single single
        ? drop(single.type(), value, 0)
        : members(((Body.Fields) body).fields(), value, 0);
  }

  private JsonValue drop(TypeRef type, JsonValue value, int depth) {
    if (depth > ValueCheck.DEEPEST) {
      return value;
    }
    if (type instanceof TypeRef.Array array && value.kind() == JsonValue.Kind.ARRAY) {
      return JsonValue.array(
          value.elements().stream().map(e -> drop(array.items(), e, depth + 1)).toList());
    }
    if (type instanceof TypeRef.MapOf map && value.kind() == JsonValue.Kind.OBJECT) {
      Map<String, JsonValue> members = new LinkedHashMap<>(value.members());
      members.replaceAll((name, member) -> drop(map.values(), member, depth + 1));
      return JsonValue.object(members);
    }
    return type instanceof TypeRef.ModelRef
            && types.model(type).orElse(null) instanceof Model.ObjectModel object
        ? members(object.properties(), value, depth)
        : value;
  }

  private JsonValue members(List<Property> properties, JsonValue value, int depth) {
    if (value.kind() != JsonValue.Kind.OBJECT) {
      return value;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>(value.members());
    for (Property property : properties) {
      if (property.readOnly()) {
        members.remove(property.name());
      } else {
        members.computeIfPresent(
            property.name(), (name, member) -> drop(property.type(), member, depth + 1));
      }
    }
    return JsonValue.object(members);
  }
}
