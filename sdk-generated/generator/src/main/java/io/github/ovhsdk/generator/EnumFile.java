package io.github.ovhsdk.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An enumeration, as its template needs it. */
record EnumFile(
    String packageName,
    List<String> imports,
    String javadoc,
    String name,
    String head,
    String base,
    String valueType,
    boolean spaced,
    List<Constant> constants) {

  /** A value that is known. */
  record Constant(String javadoc, String declaration) {}

  static EnumFile of(String name, Schemas schemas, Set<String> siblings) {
    String javaClass = schemas.javaClass(name);
    String packageName = javaClass.substring(0, javaClass.lastIndexOf('.'));
    Schema<?> schema = schemas.get(name);
    Extensions extensions = new Extensions(schema.getExtensions());
    boolean numbers = "integer".equals(schema.getType());
    Imports imports = new Imports(packageName, siblings);
    String base =
        imports.use("io.github.ovhsdk.core.model." + (numbers ? "OvhLongEnum" : "OvhStringEnum"));

    List<?> names = extensions.list("x-enum-varnames");
    List<?> values = schema.getEnum();
    if (names.size() != values.size()) {
      throw new IllegalArgumentException(
          name + " has " + values.size() + " values and " + names.size() + " names");
    }
    Set<String> taken = new HashSet<>();
    List<Constant> constants = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String constant = Names.identifier(names.get(i).toString(), "a value of " + name);
      if (!taken.add(constant)) {
        throw new IllegalArgumentException(name + " has two values named " + constant);
      }
      String value = String.valueOf(values.get(i));
      constants.add(
          new Constant(
              new Javadoc()
                  .paragraphIf(!constant.equals(value), Javadoc.code(value) + ".")
                  .render(2),
              declaration(name, constant, numbers ? number(value) : Source.string(value))));
    }
    return new EnumFile(
        packageName,
        imports.lines(),
        new Javadoc()
            .paragraph("OVHcloud's " + Javadoc.code(extensions.string("x-ovh-type", name)) + ".")
            .render(0),
        name,
        Source.classHead(0, "public final class " + name, base),
        base,
        numbers ? "long" : imports.use("java.lang.String"),
        constants.stream().anyMatch(each -> !each.javadoc().isEmpty()),
        constants);
  }

  private static String number(String value) {
    long number = Long.parseLong(value);
    return number == (int) number ? value : value + "L";
  }

  private static String declaration(String name, String constant, String literal) {
    return Source.initialised(
        2,
        "public static final " + name + " " + constant,
        "known",
        List.of(new Call("new " + name, List.of(literal), List.of())));
  }
}
