package io.github.ovhsdk.generator;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes the method of an operation, and the shorter ones beside it. */
final class ApiMethod {

  private static final String ANNOTATIONS = "io.github.ovhsdk.core.annotation.";
  private static final String RETROFIT = "retrofit2.http.";

  private final ContractOperation operation;
  private final Extensions extensions;
  private final Schemas schemas;
  private final String packageName;
  private final Imports imports;

  ApiMethod(ContractOperation operation, Schemas schemas, String packageName, Imports imports) {
    this.operation = operation;
    this.extensions = operation.extensions();
    this.schemas = schemas;
    this.packageName = packageName;
    this.imports = imports;
  }

  /**
   * An argument of the method.
   *
   * @param annotation what tells Retrofit where it goes
   * @param type its type
   * @param name its name
   * @param absent what a shorter method passes in its place; null where it cannot be left out
   * @param body whether it is the body
   */
  private record Argument(
      String annotation, String type, String name, String absent, boolean body) {
    boolean optional() {
      return absent != null;
    }
  }

  ApiFile.Method make() {
    List<String> annotations = annotations();
    String head = answerType() + " " + operation.id();
    List<Argument> arguments = arguments();

    List<ApiFile.Overload> overloads = new ArrayList<>();
    if (arguments.stream().anyMatch(each -> each.optional() && !each.body())) {
      overloads.add(overload(head, arguments, each -> each.optional() && !each.body()));
    }
    if (arguments.stream().anyMatch(each -> each.optional() && each.body())) {
      overloads.add(overload(head, arguments, Argument::optional));
    }
    return new ApiFile.Method(
        javadoc(arguments),
        annotations,
        Source.parenthesised(
            2,
            head,
            arguments.stream()
                .map(each -> each.annotation() + " " + each.type() + " " + each.name())
                .toList(),
            ";"),
        overloads);
  }

  private ApiFile.Overload overload(
      String head, List<Argument> arguments, Predicate<Argument> leftOut) {
    List<Argument> kept = arguments.stream().filter(leftOut.negate()).toList();
    String types = String.join(", ", arguments.stream().map(ApiMethod::erased).toList());
    boolean deprecated = Boolean.TRUE.equals(operation.operation().getDeprecated());
    Javadoc javadoc =
        new Javadoc()
            .paragraph("{@link #" + operation.id() + "(" + types + ")} without what is optional.");
    if (deprecated) {
      javadoc.tag("@deprecated like the operation itself");
    }
    return new ApiFile.Overload(
        javadoc.render(2),
        deprecated,
        Source.parenthesised(
            2,
            "default " + head,
            kept.stream().map(each -> each.type() + " " + each.name()).toList(),
            " {"),
        Source.parenthesised(
            4,
            "return " + operation.id(),
            arguments.stream()
                .map(each -> leftOut.test(each) ? each.absent() : each.name())
                .toList(),
            ";"));
  }

  /** Returns the type as a link in Javadoc names it. */
  private static String erased(Argument argument) {
    return argument.type().replaceAll("@\\w+ ", "").replaceAll("<.*>", "");
  }

  private List<String> annotations() {
    List<String> annotations = new ArrayList<>();
    String path = Source.string(operation.branch() + operation.path());
    if (operation.verb().equals("DELETE") && operation.body() != null) {
      annotations.add(
          Source.parenthesised(
              2,
              "@" + imports.use(RETROFIT + "HTTP"),
              List.of("method = \"DELETE\"", "path = " + path, "hasBody = true"),
              ""));
    } else {
      annotations.add(
          Source.parenthesised(
              2, "@" + imports.use(RETROFIT + operation.verb()), List.of(path), ""));
    }
    if (operation.operation().getSecurity() != null
        && operation.operation().getSecurity().isEmpty()) {
      annotations.add("  @" + imports.use(ANNOTATIONS + "NoAuthentication"));
    }
    if ("cursor".equals(extensions.string("x-ovh-paging"))) {
      annotations.add("  @" + imports.use(ANNOTATIONS + "CursorPaged"));
    }
    String expandsTo = extensions.string("x-ovh-expands-to");
    if (expandsTo != null) {
      annotations.add(
          Source.parenthesised(
              2,
              "@" + imports.use(ANNOTATIONS + "ExpandsTo"),
              List.of(imports.use(schemas.javaClass(expandsTo)) + ".class"),
              ""));
    }
    switch (extensions.string("x-ovh-state", "")) {
      case "ALPHA" -> annotations.add("  @" + imports.use(ANNOTATIONS + "Alpha"));
      case "BETA" -> annotations.add("  @" + imports.use(ANNOTATIONS + "Beta"));
      default -> {}
    }
    if (Boolean.TRUE.equals(operation.operation().getDeprecated())) {
      annotations.add("  @" + imports.use("java.lang.Deprecated"));
      annotations.add(deprecatedOperation());
    }
    return annotations;
  }

  /** Returns the annotation that says at run time what the Javadoc says at compile time. */
  private String deprecatedOperation() {
    String name = "@" + imports.use(ANNOTATIONS + "DeprecatedOperation");
    List<String> elements = new ArrayList<>();
    String since = extensions.string("x-ovh-deprecated-on");
    if (since != null) {
      elements.add("since = " + Source.string(Javadoc.date(since)));
    }
    String deletion = extensions.string("x-ovh-deletion-on");
    if (deletion != null) {
      elements.add("deletion = " + Source.string(Javadoc.date(deletion)));
    }
    String replacement = extensions.string("x-ovh-replacement");
    if (replacement != null) {
      elements.add("replacement = " + Source.string(replacement));
    }
    return Source.annotation(2, name, elements);
  }

  /** Returns the arguments: path, query object, headers, body. */
  private List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>();
    for (Parameter each : operation.parameters("path")) {
      arguments.add(
          new Argument(
              "@%s(value = %s, encoded = true)"
                  .formatted(imports.use(RETROFIT + "Path"), Source.string(each.getName())),
              type(each).argument(imports),
              name(each),
              null,
              false));
    }
    String query = operation.query();
    if (query != null) {
      boolean optional =
          operation.parameters("query").stream()
              .noneMatch(each -> Boolean.TRUE.equals(each.getRequired()));
      String type = imports.use(packageName + "." + query);
      arguments.add(
          new Argument(
              "@" + imports.use(RETROFIT + "Tag"),
              optional ? imports.nullable(type) : type,
              free("query", arguments),
              optional ? "null" : null,
              false));
    }
    for (Parameter each : operation.parameters("header")) {
      boolean optional = !Boolean.TRUE.equals(each.getRequired());
      String type = type(each).name(imports);
      arguments.add(
          new Argument(
              "@%s(%s)".formatted(imports.use(RETROFIT + "Header"), Source.string(each.getName())),
              optional ? imports.nullable(type) : type,
              name(each),
              optional ? "null" : null,
              false));
    }
    Schema<?> body = operation.body();
    if (body != null) {
      String type = schemas.type(body, operation.label() + ", body").name(imports);
      arguments.add(
          new Argument(
              "@" + imports.use(RETROFIT + "Body"),
              type,
              free("body", arguments),
              isOptional(body) ? type + ".builder().build()" : null,
              true));
    }
    return arguments;
  }

  /** Returns whether a body is made of named parameters, none of which is required. */
  private boolean isOptional(Schema<?> body) {
    if (body.get$ref() == null) {
      return false;
    }
    Schema<?> target = schemas.get(Schemas.name(body.get$ref()));
    return new Extensions(target.getExtensions()).has("x-ovh-body-of")
        && (target.getRequired() == null || target.getRequired().isEmpty());
  }

  private static String free(String name, List<Argument> taken) {
    return taken.stream().anyMatch(each -> each.name().equals(name)) ? name + "_" : name;
  }

  private JavaType type(Parameter parameter) {
    return schemas.type(
        parameter.getSchema(), operation.label() + ", parameter " + parameter.getName());
  }

  private String name(Parameter parameter) {
    return Names.identifier(
        new Extensions(parameter.getExtensions()).string("x-ovh-name", parameter.getName()),
        operation.label());
  }

  private String answerType() {
    Schema<?> answer = operation.answer();
    String call = imports.use("io.github.ovhsdk.core.ApiCall");
    if (answer == null) {
      return call + "<" + imports.use("java.lang.Void") + ">";
    }
    JavaType type = schemas.type(answer, operation.label() + ", answer");
    if (operation.verb().equals("GET") && type instanceof JavaType.ListOf list) {
      return "%s<%s>"
          .formatted(imports.use("io.github.ovhsdk.core.ListCall"), list.element().name(imports));
    }
    return call + "<" + type.name(imports) + ">";
  }

  private String javadoc(List<Argument> arguments) {
    Javadoc javadoc = new Javadoc();
    String summary = operation.operation().getSummary();
    if (summary != null) {
      javadoc.paragraph(Javadoc.sentence(summary));
    }
    List<String> facts = new ArrayList<>();
    facts.add(Javadoc.code(operation.label()) + ".");
    String expandsTo = extensions.string("x-ovh-expands-to");
    if (expandsTo != null) {
      facts.add("Each id stands for a {@link " + imports.use(schemas.javaClass(expandsTo)) + "}.");
    }
    switch (extensions.string("x-ovh-state", "")) {
      case "ALPHA" -> facts.add("Alpha: may change or go away without notice.");
      case "BETA" -> facts.add("Beta: may still change.");
      default -> {}
    }
    if (operation.operation().getSecurity() != null
        && operation.operation().getSecurity().isEmpty()) {
      facts.add("Needs no authentication.");
    }
    List<String> actions =
        extensions.list("x-ovh-iam-actions").stream().map(ApiMethod::action).toList();
    if (!actions.isEmpty()) {
      facts.add(
          (actions.size() == 1 ? "IAM action " : "IAM actions ")
              + String.join(", ", actions)
              + ".");
    }
    javadoc.paragraph(String.join(" ", facts));
    for (Parameter each : operation.parameters("path")) {
      String format = schemas.format(each.getSchema());
      if (format != null) {
        javadoc.tag("@param " + name(each) + " format " + Javadoc.code(format));
      }
    }
    if (Boolean.TRUE.equals(operation.operation().getDeprecated())) {
      javadoc.tag(deprecation());
    }
    return javadoc.render(2);
  }

  private static String action(Object action) {
    if (action instanceof Map<?, ?> map) {
      boolean required = !Boolean.FALSE.equals(map.get("required"));
      return Javadoc.code(String.valueOf(map.get("name"))) + (required ? "" : " (optional)");
    }
    return Javadoc.code(String.valueOf(action));
  }

  private String deprecation() {
    List<String> facts = new ArrayList<>();
    String since = extensions.string("x-ovh-deprecated-on");
    facts.add(since == null ? "by OVHcloud" : "since " + Javadoc.date(since));
    String deletion = extensions.string("x-ovh-deletion-on");
    if (deletion != null) {
      facts.add("announced to go away on " + Javadoc.date(deletion));
    }
    String replacement = extensions.string("x-ovh-replacement");
    if (replacement != null) {
      facts.add("use " + Javadoc.code(replacement) + " instead");
    }
    return "@deprecated " + String.join("; ", facts);
  }
}
