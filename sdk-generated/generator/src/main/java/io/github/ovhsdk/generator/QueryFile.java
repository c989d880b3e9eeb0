package io.github.ovhsdk.generator;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The query object of an operation, as its template needs it. */
record QueryFile(
    String packageName,
    List<String> imports,
    String javadoc,
    String name,
    String head,
    boolean required,
    String of,
    String arguments,
    String builder,
    String newBuilder,
    List<String> statements,
    List<ModelFile.Setter> setters) {

  /**
   * Describes a query object.
   *
   * @param operation the operation, such as {@code v1 GET /vps}
   * @param parameters its query parameters
   */
  static QueryFile of(
      String packageName,
      String name,
      String operation,
      List<Parameter> parameters,
      Schemas schemas,
      Set<String> siblings) {
    Imports imports = new Imports(packageName, siblings).nested("Builder");
    imports.use("io.github.ovhsdk.core.model.OperationQuery");
    imports.use("io.github.ovhsdk.core.model.QueryBuilder");

    List<String> declarations = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    List<ModelFile.Setter> setters = new ArrayList<>();
    for (Parameter parameter : parameters) {
      String place = operation + ", query parameter " + parameter.getName();
      JavaType type = schemas.type(parameter.getSchema(), place);
      String argument =
          Names.identifier(
              new Extensions(parameter.getExtensions()).string("x-ovh-name", parameter.getName()),
              place);
      String literal = Source.string(parameter.getName());
      if (schemas.isSecret(parameter)) {
        statements.add("markSecret(" + literal + ");");
      }
      if (Boolean.TRUE.equals(parameter.getRequired())) {
        declarations.add(type.argument(imports) + " " + argument);
        arguments.add(argument);
        statements.add("require(" + literal + ", " + argument + ");");
      } else {
        String format = schemas.format(parameter.getSchema());
        setters.add(
            new ModelFile.Setter(
                new Javadoc().paragraphIf(format != null, format(format)).render(4),
                Source.parenthesised(
                    4,
                    "public Builder " + argument,
                    List.of(imports.nullable(type.name(imports)) + " " + argument),
                    " {"),
                argument,
                literal));
      }
    }
    return new QueryFile(
        packageName,
        imports.lines(),
        new Javadoc()
            .paragraph("The query parameters of " + Javadoc.code(operation) + ".")
            .render(0),
        name,
        Source.classHead(0, "public final class " + name, "OperationQuery"),
        !declarations.isEmpty(),
        Source.parenthesised(2, "public static " + name + " of", declarations, " {"),
        String.join(", ", arguments),
        Source.parenthesised(2, "public static Builder builder", declarations, " {"),
        Source.parenthesised(4, "private Builder", declarations, " {"),
        statements,
        setters);
  }

  private static String format(String format) {
    return "Format " + Javadoc.code(String.valueOf(format)) + ".";
  }
}
