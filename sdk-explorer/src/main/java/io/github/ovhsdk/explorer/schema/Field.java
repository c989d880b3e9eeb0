package io.github.ovhsdk.explorer.schema;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a body, an answer, a parameter, a model and a property have in common.
 *
 * @param typeText the type in OVHcloud's words
 * @param unnamed the members of a body that has no model; null for everything else
 */
record Field(
    String name,
    TypeRef type,
    String typeText,
    boolean required,
    boolean readOnly,
    boolean nullable,
    boolean secret,
    @Nullable String description,
    @Nullable List<Property> unnamed) {

  static final String BODY = "body";
  static final String RESPONSE = "response";

  static Field of(Body body) {
    if (body instanceof Body.Single single) {
      return plain(BODY, single.type(), single.required(), single.description());
    }
    Body.Fields fields = (Body.Fields) body;
    return new Field(
        BODY, TypeRef.ANY, "object", fields.required(), false, false, false, null, fields.fields());
  }

  static Optional<Field> ofResponse(Operation operation) {
    return operation.response() instanceof TypeRef.Void
        ? Optional.empty()
        : Optional.of(plain(RESPONSE, operation.response(), true, null));
  }

  static Field of(Parameter p) {
    return new Field(
        p.name(),
        p.type(),
        p.type().toString(),
        p.required(),
        false,
        false,
        p.isSensitive(),
        p.description(),
        null);
  }

  static Field of(Property p) {
    return new Field(
        p.name(),
        p.type(),
        p.type().toString(),
        p.required(),
        p.readOnly(),
        p.nullable(),
        p.isSensitive(),
        p.description(),
        null);
  }

  static Field of(Model model) {
    String type =
        model instanceof Model.EnumModel enumeration
            ? enumeration.valueType().toString()
            : "object";
    return new Field(
        model.name(),
        TypeRef.model(model.name()),
        type,
        false,
        false,
        false,
        false,
        model.description(),
        null);
  }

  /** The fields in it, or in each element of it. */
  List<Property> members(SectionTypes types) {
    return unnamed != null ? unnamed : types.properties(type);
  }

  private static Field plain(
      String name, TypeRef type, boolean required, @Nullable String description) {
    return new Field(
        name, type, type.toString(), required, false, false, type.isPassword(), description, null);
  }
}
