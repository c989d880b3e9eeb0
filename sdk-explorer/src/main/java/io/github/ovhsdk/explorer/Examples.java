package io.github.ovhsdk.explorer;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Example documents for the types of one section: the same every time, with values that can belong
 * to nobody (addresses and names reserved for documentation) and {@code ********} for every secret.
 *
 * <p>Lists and maps hold one element. A model that is met again inside itself ends there: a list or
 * a map of it stays empty, an optional property is left out, a nullable one is null. Below the 64th
 * level, and in an example of more than 20,000 values, objects are empty; no type of OVHcloud's
 * comes near that.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Examples {

  // Models that share models make examples that grow exponentially, and schemas come from outside.
  private static final int DEEPEST = 64;
  private static final int MOST_VALUES = 20_000;

  private final Section section;

  private Examples(Section section) {
    this.section = section;
  }

  /** Returns examples for the operations and models of a section. */
  public static Examples of(Section section) {
    return new Examples(Objects.requireNonNull(section, "section"));
  }

  /** Returns what the operation may answer, everything shown; empty if it answers nothing. */
  public Optional<JsonValue> response(Operation operation) {
    return operation.response() instanceof TypeRef.Void
        ? Optional.empty()
        : Optional.of(value(operation.response(), ExampleKind.FULL));
  }

  /** Returns a body to call the operation with; empty if it takes none. */
  public Optional<JsonValue> body(Operation operation, ExampleKind kind) {
    Body body = operation.body();
    if (body instanceof Body.Single single) {
      return Optional.of(value(single.type(), kind));
    }
    if (body instanceof Body.Fields fields) {
      return Optional.of(finite(new Descent(kind).members(fields.fields())));
    }
    return Optional.empty();
  }

  /** Returns a value of a type of this section; JSON's null for {@link TypeRef.Void}. */
  public JsonValue value(TypeRef type, ExampleKind kind) {
    return finite(new Descent(kind).value(type, ""));
  }

  /**
   * Returns a text for a parameter in the path, the query or a header, not yet encoded: a string
   * and a number as they are, an object or a map as JSON, and of a list one element.
   */
  public String parameter(Parameter parameter) {
    TypeRef type =
        parameter.type() instanceof TypeRef.Array array ? array.items() : parameter.type();
    if (parameter.secret() && SampleValues.isText(type)) {
      return SampleValues.SECRET.asString();
    }
    JsonValue value = finite(new Descent(ExampleKind.WRITABLE).value(type, parameter.name()));
    return value.kind() == JsonValue.Kind.STRING ? value.asString() : value.toString();
  }

  /** A type that requires itself has no finite value; an empty object is the nearest to it. */
  private static JsonValue finite(@Nullable JsonValue value) {
    return value == null ? JsonValue.object(Map.of()) : value;
  }

  /** One way down from a type to the values of its leaves, which remembers what it came through. */
  private final class Descent {
    private final ExampleKind kind;
    private final Deque<String> modelsAbove = new ArrayDeque<>();
    private int values;

    Descent(ExampleKind kind) {
      this.kind = kind;
    }

    /**
     * The value of a type.
     *
     * @param name what the value is called where it stands
     * @return null where the type requires a model that it is already inside of
     */
    @Nullable JsonValue value(TypeRef type, String name) {
      values++;
      if (type instanceof TypeRef.Scalar scalar) {
        return SampleValues.of(scalar, name);
      }
      if (type instanceof TypeRef.Array array) {
        JsonValue element = value(array.items(), name);
        return element == null ? JsonValue.array() : JsonValue.array(element);
      }
      if (type instanceof TypeRef.MapOf map) {
        JsonValue element = value(map.values(), name);
        return JsonValue.object(element == null ? Map.of() : Map.of(key(map.key()), element));
      }
      if (type instanceof TypeRef.ModelRef reference) {
        return model(reference.name());
      }
      return type instanceof TypeRef.Any ? JsonValue.object(Map.of()) : JsonValue.NULL;
    }

    /** The object of those properties; null where a required one has no finite value. */
    @Nullable JsonValue members(List<Property> properties) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      for (Property property : properties) {
        if (!shown(property)) {
          continue;
        }
        JsonValue value = property(property);
        if (value != null) {
          members.put(property.name(), value);
        } else if (property.required()) {
          if (!property.nullable()) {
            return null;
          }
          members.put(property.name(), JsonValue.NULL);
        }
      }
      return JsonValue.object(members);
    }

    private @Nullable JsonValue property(Property property) {
      return property.secret() && SampleValues.isText(property.type())
          ? SampleValues.SECRET
          : value(property.type(), property.name());
    }

    private boolean shown(Property property) {
      return switch (kind) {
        case MINIMAL -> property.required() && !property.readOnly();
        case WRITABLE -> !property.readOnly();
        case FULL -> true;
      };
    }

    private @Nullable JsonValue model(String name) {
      Model model = section.model(name).orElse(null);
      if (model instanceof Model.EnumModel enumeration) {
        return SampleValues.of(enumeration);
      }
      if (!(model instanceof Model.ObjectModel object)) {
        // The source names a model that it does not have: any JSON will do.
        return JsonValue.object(Map.of());
      }
      if (modelsAbove.contains(name)) {
        return null;
      }
      if (modelsAbove.size() > DEEPEST || values > MOST_VALUES) {
        return JsonValue.object(Map.of());
      }
      modelsAbove.push(name);
      JsonValue value = members(object.properties());
      modelsAbove.pop();
      return value;
    }

    private String key(TypeRef type) {
      JsonValue key = type.equals(TypeRef.STRING) ? null : value(type, "key");
      if (key == null || key.kind() == JsonValue.Kind.OBJECT) {
        return "key";
      }
      return key.kind() == JsonValue.Kind.STRING ? key.asString() : key.toString();
    }
  }
}
