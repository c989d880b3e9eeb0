package io.github.ovhsdk.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A model, as its template needs it. */
record ModelFile(
    String packageName,
    List<String> imports,
    String javadoc,
    String name,
    String head,
    String table,
    List<Accessor> accessors,
    boolean builder,
    String builderHead,
    String newBuilder,
    List<Setter> setters) {

  /** A method that returns a property. */
  record Accessor(String javadoc, String signature, String property) {}

  /** A method of a builder. */
  record Setter(String javadoc, String signature, String name, String property) {}

  private static final String CORE = "io.github.ovhsdk.core.model.";

  /**
   * Describes a model.
   *
   * @param builder whether a request can carry it
   */
  static ModelFile of(String name, Schemas schemas, Set<String> siblings, boolean builder) {
    String javaClass = schemas.javaClass(name);
    String packageName = javaClass.substring(0, javaClass.lastIndexOf('.'));
    Schema<?> schema = schemas.get(name);
    Extensions extensions = new Extensions(schema.getExtensions());
    String bodyOf = extensions.string("x-ovh-body-of");
    Imports imports = new Imports(packageName, siblings);
    if (builder) {
      imports.nested("Builder");
      imports.use(CORE + "ModelBuilder");
    }
    for (String used : List.of("ModelData", "ModelType", "OvhModel")) {
      imports.use(CORE + used);
    }
    if (builder) {
      imports.use("org.jspecify.annotations.Nullable");
    }

    List<Call> table = new ArrayList<>();
    table.add(new Call("new " + name, List.of("ModelData.NONE"), List.of()));
    List<Accessor> accessors = new ArrayList<>();
    List<Setter> setters = new ArrayList<>();
    @SuppressWarnings("rawtypes") // As OpenAPI's own model declares it.
    Map<String, Schema> properties =
        schema.getProperties() == null ? Map.of() : schema.getProperties();
    for (Map.Entry<String, ?> each : properties.entrySet()) {
      String property = each.getKey();
      Schema<?> propertySchema = (Schema<?>) each.getValue();
      String place = name + "." + property;
      boolean readOnly =
          builder
              ? schemas.isReadOnly(schema, propertySchema)
              : Boolean.TRUE.equals(propertySchema.getReadOnly());
      boolean required =
          bodyOf != null && schema.getRequired() != null && schema.getRequired().contains(property);
      JavaType type = schemas.type(propertySchema, place);
      table.add(
          type.row(property, imports)
              .thenIf(Boolean.TRUE.equals(propertySchema.getNullable()), "nullable")
              .thenIf(readOnly, "readOnly")
              .thenIf(required, "required")
              .thenIf(schemas.isSecret(propertySchema), "secret"));

      String accessor =
          Names.accessor(
              new Extensions(propertySchema.getExtensions()).string("x-ovh-name", property), place);
      String nullable = imports.nullable(type.name(imports));
      String facts = facts(propertySchema, schemas, builder && readOnly, required);
      accessors.add(
          new Accessor(
              new Javadoc().paragraphIf(!facts.isEmpty(), facts).render(2),
              Source.parenthesised(2, "public " + nullable + " " + accessor, List.of(), " {"),
              Source.string(property)));
      if (!readOnly) {
        setters.add(
            new Setter(
                new Javadoc().paragraphIf(!facts.isEmpty(), facts).render(4),
                Source.parenthesised(
                    4, "public Builder " + accessor, List.of(nullable + " " + accessor), " {"),
                accessor,
                Source.string(property)));
      }
    }
    String described =
        bodyOf != null
            ? "The body of " + Javadoc.code(bodyOf) + "."
            : "OVHcloud's " + Javadoc.code(extensions.string("x-ovh-type", name)) + ".";
    return new ModelFile(
        packageName,
        imports.lines(),
        new Javadoc().paragraph(described).render(0),
        name,
        Source.classHead(0, "public final class " + name, "OvhModel"),
        Source.initialised(2, "private static final ModelType TYPE", "ModelType.of", table),
        accessors,
        builder,
        Source.classHead(
            2, "public static final class Builder", "ModelBuilder<" + name + ", Builder>"),
        Source.parenthesised(4, "private Builder", List.of("@Nullable " + name + " source"), " {"),
        setters);
  }

  private static String facts(
      Schema<?> property, Schemas schemas, boolean readOnly, boolean required) {
    List<String> facts = new ArrayList<>();
    if (required) {
      facts.add("Required.");
    }
    if (readOnly) {
      facts.add("Read-only.");
    }
    String format = schemas.format(property);
    if (format != null) {
      facts.add("Format " + Javadoc.code(format) + ".");
    }
    String keys = new Extensions(property.getExtensions()).string("x-ovh-key-type");
    if (keys != null) {
      facts.add("Keys of type " + Javadoc.code(keys) + ".");
    }
    if (schemas.isSecret(property)) {
      facts.add("Secret: masked when the model is printed.");
    }
    return String.join(" ", facts);
  }
}
