package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.ScalarType;
import io.github.ovhsdk.spec.TypeRef;
import io.github.ovhsdk.spec.internal.json.Json;
import org.jspecify.annotations.Nullable;

/** How scalar types are written in OpenAPI. */
final class ScalarSchemas {

  private ScalarSchemas() {}

  static Json.Obj write(TypeRef.Scalar scalar) {
    Json.Obj schema = new Json.Obj();
    ScalarType type = scalar.type().orElse(null);
    if (type == null) {
      schema.put(Keys.FORMAT, scalar.name());
    } else {
      schema.put("type", jsonType(type));
      schema.putIfPresent("format", format(type));
      if (type != ScalarType.STRING
          && type != ScalarType.DOUBLE
          && type != ScalarType.BOOLEAN
          && format(type) == null) {
        schema.put(Keys.FORMAT, type.ovhName());
      }
    }
    return schema.putIfPresent(Keys.ALIAS, scalar.alias());
  }

  /** Returns the scalar, null if the schema is of no scalar. */
  static TypeRef.@Nullable Scalar read(Json.Obj schema) {
    String name = name(schema);
    return name == null ? null : new TypeRef.Scalar(name, schema.text(Keys.ALIAS));
  }

  private static @Nullable String name(Json.Obj schema) {
    String own = schema.text(Keys.FORMAT);
    if (own != null) {
      return own;
    }
    String type = schema.text("type");
    String format = schema.text("format");
    for (ScalarType candidate : ScalarType.values()) {
      if (jsonType(candidate).equals(type) && java.util.Objects.equals(format(candidate), format)) {
        return candidate.ovhName();
      }
    }
    return null;
  }

  private static String jsonType(ScalarType type) {
    return switch (type) {
      case LONG, INT -> "integer";
      case DOUBLE -> "number";
      case BOOLEAN -> "boolean";
      default -> "string";
    };
  }

  private static @Nullable String format(ScalarType type) {
    return switch (type) {
      case LONG -> "int64";
      case INT -> "int32";
      case PASSWORD -> "password";
      case UUID -> "uuid";
      case DATETIME -> "date-time";
      case DATE -> "date";
      default -> null;
    };
  }
}
