package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Parameter.Place;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import io.github.ovhsdk.spec.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a document that {@link SectionWriter} wrote. */
final class SectionParser {

  private final Json.Obj document;
  private final String branch;
  private final Json.Obj components;
  private final SchemaParser schemas;
  private final ScopeParser scopes;

  private SectionParser(Json.Obj document) {
    this.document = document;
    this.branch = Reading.text(document, Keys.BRANCH);
    this.components = document.object("components").object("schemas");
    this.schemas = new SchemaParser(components);
    this.scopes = new ScopeParser(document.object(Keys.SCOPE_SOURCES));
  }

  static Section parse(Json document) {
    return new SectionParser(Reading.object(document)).section();
  }

  private Section section() {
    List<Operation> operations = new ArrayList<>();
    document
        .object("paths")
        .members()
        .forEach(
            (path, item) ->
                Reading.object(item)
                    .members()
                    .forEach(
                        (verb, operation) ->
                            operations.add(
                                operation(
                                    verb.toUpperCase(Locale.ROOT),
                                    path,
                                    Reading.object(operation)))));
    for (Json other : document.list(Keys.OPERATIONS)) {
      Json.Obj operation = Reading.object(other);
      operations.add(
          operation(Reading.text(operation, "method"), Reading.text(operation, "path"), operation));
    }
    return new Section(
        branch,
        Reading.text(document, Keys.SECTION),
        Reading.text(Reading.object(document, "info"), "version"),
        document.text(Keys.PACKAGE),
        operations,
        schemas.models(),
        SchemaParser.extra(document));
  }

  private Operation operation(String verb, String path, Json.Obj operation) {
    if (!path.startsWith("/")) {
      throw new MalformedException("\"" + path + "\" does not start as a path does", operation);
    }
    List<Json> tags = operation.list("tags");
    if (tags.size() != 1) {
      throw new MalformedException("an operation must have exactly one tag", operation);
    }
    String expandsTo = operation.text(Keys.EXPANDS_TO);
    return Operation.builder(new OperationKey(branch, verb, path))
        .names(
            new OperationNames(
                Reading.text(tags.get(0)),
                Reading.text(operation, "operationId"),
                Reading.text(operation, "summary")))
        .lifecycle(
            new Lifecycle(
                new OperationState(Reading.text(operation, Keys.STATE)),
                operation.text(Keys.DEPRECATED_ON),
                operation.text(Keys.DELETION_ON),
                operation.text(Keys.REPLACEMENT)))
        .authenticated(operation.get("security") == null)
        .parameters(operation.list("parameters").stream().map(this::parameter).toList())
        .body(body(operation))
        .response(response(operation))
        .paging(operation.text(Keys.PAGING))
        .expandsTo(expandsTo == null ? null : schemas.ovhName(expandsTo))
        .iamActions(operation.list(Keys.IAM_ACTIONS).stream().map(SectionParser::action).toList())
        .errors(errors(operation))
        .scopes(scopes.scopes(operation.get(Keys.SCOPES)))
        .ovhOperationId(operation.text(Keys.OPERATION_ID))
        .extra(SchemaParser.extra(operation))
        .build();
  }

  private Parameter parameter(Json value) {
    Json.Obj parameter = Reading.object(value);
    String name = Reading.text(parameter, "name");
    String javaName = parameter.text(Keys.NAME);
    return new Parameter(
        place(parameter),
        name,
        javaName == null ? name : javaName,
        schemas.type(Reading.object(parameter, "schema")),
        parameter.isTrue("required"),
        parameter.isTrue(Keys.SECRET),
        null,
        SchemaParser.extra(parameter));
  }

  private static Place place(Json.Obj parameter) {
    String word = Reading.text(parameter, "in");
    for (Place place : Place.values()) {
      if (place.word().equals(word)) {
        return place;
      }
    }
    throw new MalformedException("a parameter cannot stand in \"" + word + "\"", parameter);
  }

  private @Nullable Body body(Json.Obj operation) {
    if (operation.get("requestBody") == null) {
      return null;
    }
    Json.Obj body = Reading.object(operation, "requestBody");
    Json.Obj schema = content(body);
    if (schema.get("$ref") != null) {
      String javaName = schemas.javaName(schema);
      Json.Obj component = Reading.object(components, javaName);
      if (component.get(Keys.BODY_OF) != null) {
        return new Body.Fields(javaName, schemas.properties(component));
      }
    }
    return new Body.Single(schemas.type(schema), body.isTrue("required"), null);
  }

  private TypeRef response(Json.Obj operation) {
    Json.Obj ok = Reading.object(Reading.object(operation, "responses"), "200");
    return ok.get("content") == null ? TypeRef.VOID : schemas.type(content(ok));
  }

  private static Json.Obj content(Json.Obj of) {
    return Reading.object(Reading.object(Reading.object(of, "content"), Keys.JSON), "schema");
  }

  private static IamAction action(Json value) {
    Json.Obj action = Reading.object(value);
    return new IamAction(Reading.text(action, "name"), action.isTrue("required"));
  }

  private List<String> errors(Json.Obj operation) {
    String key = operation.text(Keys.ERRORS);
    return key == null
        ? List.of()
        : document.object(Keys.ERROR_LISTS).list(key).stream().map(Reading::text).toList();
  }
}
