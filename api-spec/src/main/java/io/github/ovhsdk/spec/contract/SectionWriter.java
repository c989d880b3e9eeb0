package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import io.github.ovhsdk.spec.internal.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Writes one section as an OpenAPI document. */
final class SectionWriter {

  /** The verbs that an OpenAPI 3.0 path has room for. */
  private static final Set<String> OPENAPI_VERBS =
      Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");

  private final Section section;
  private final SchemaWriter schemas;
  private final ScopeWriter scopes;
  private final ErrorLists errorLists = new ErrorLists();
  private final Json.Obj paths = new Json.Obj();
  private final Json.Obj components = new Json.Obj();
  private final Json.Arr otherOperations = new Json.Arr();
  private final Set<String> interfaces = new TreeSet<>();

  private SectionWriter(Section section) {
    this.section = section;
    this.schemas = new SchemaWriter(section.models());
    this.scopes = new ScopeWriter(section);
  }

  static Json.Obj write(Section section) {
    return new SectionWriter(section).document();
  }

  private Json.Obj document() {
    section
        .models()
        .forEach((name, model) -> component(schemas.javaName(name), schemas.model(model)));
    section.operations().forEach(this::add);
    Json.Obj document =
        new Json.Obj()
            .put("openapi", "3.0.3")
            .put(
                "info",
                new Json.Obj()
                    .put("title", "OVHcloud " + section)
                    .put("version", section.version()))
            .put("paths", paths)
            .put("components", new Json.Obj().put("schemas", components))
            .put(Keys.BRANCH, section.branch())
            .put(Keys.SECTION, section.path())
            .putIfPresent(Keys.PACKAGE, section.packageName());
    if (!interfaces.isEmpty()) {
      Json.Arr tags = new Json.Arr();
      interfaces.forEach(name -> tags.add(new Json.Obj().put("name", name)));
      document.put("tags", tags);
    }
    if (!errorLists.isEmpty()) {
      document.put(Keys.ERROR_LISTS, errorLists.toJson());
    }
    scopes.putSources(document);
    if (!otherOperations.elements().isEmpty()) {
      document.put(Keys.OPERATIONS, otherOperations);
    }
    return SchemaWriter.putExtra(document, section.extra());
  }

  private void component(String javaName, Json.Obj schema) {
    if (components.get(javaName) != null) {
      throw new IllegalArgumentException(
          "Two models of " + section + " have the Java name " + javaName + ".");
    }
    components.put(javaName, schema);
  }

  private void add(Operation operation) {
    String verb = operation.key().method();
    String path = operation.key().path();
    Json.Obj written = operation(operation);
    if (OPENAPI_VERBS.contains(verb)) {
      Json.Obj item = paths.object(path);
      paths.put(path, item.put(verb.toLowerCase(Locale.ROOT), written));
    } else {
      otherOperations.add(written.put("method", verb).put("path", path));
    }
  }

  private Json.Obj operation(Operation operation) {
    OperationNames names = operation.names();
    if (names == null) {
      throw new IllegalArgumentException("The operation " + operation + " has no Java name.");
    }
    interfaces.add(names.interfaceName());
    Json.Obj written =
        new Json.Obj()
            .put("operationId", names.methodName())
            .put("summary", names.summary())
            .put("tags", new Json.Arr().add(Json.of(names.interfaceName())))
            .put("responses", responses(operation.response()));
    if (!operation.parameters().isEmpty()) {
      Json.Arr parameters = new Json.Arr();
      operation.parameters().forEach(p -> parameters.add(parameter(p)));
      written.put("parameters", parameters);
    }
    putBody(written, operation);
    if (!operation.authenticated()) {
      written.put("security", new Json.Arr());
    }
    putLifecycle(written, operation.lifecycle());
    putIamActions(written, operation.iamActions());
    if (!operation.errors().isEmpty()) {
      written.put(Keys.ERRORS, errorLists.keyOf(operation.errors()));
    }
    scopes.put(written, operation.scopes());
    written.putIfPresent(Keys.OPERATION_ID, operation.ovhOperationId());
    written.putIfPresent(Keys.PAGING, operation.paging());
    if (operation.expandsTo() != null) {
      written.put(Keys.EXPANDS_TO, schemas.javaName(operation.expandsTo()));
    }
    return SchemaWriter.putExtra(written, operation.extra());
  }

  private Json.Obj parameter(Parameter parameter) {
    Json.Obj written =
        new Json.Obj()
            .put("in", parameter.place().word())
            .put("name", parameter.name())
            .put("required", parameter.required())
            .put("schema", schemas.type(parameter.type()));
    if (parameter.secret()) {
      written.put(Keys.SECRET, true);
    }
    if (!parameter.javaName().equals(parameter.name())) {
      written.put(Keys.NAME, parameter.javaName());
    }
    return SchemaWriter.putExtra(written, parameter.extra());
  }

  private void putBody(Json.Obj written, Operation operation) {
    Body body = operation.body();
    if (body == null) {
      return;
    }
    written.put(
        "requestBody",
        content(new Json.Obj().put("required", body.required()), bodySchema(operation, body)));
  }

  private Json.Obj bodySchema(Operation operation, Body body) {
    if (body instanceof Body.Single single) {
      return schemas.type(single.type());
    }
    Body.Fields fields = (Body.Fields) body;
    String javaName = fields.javaName();
    if (javaName == null) {
      throw new IllegalArgumentException("The body of " + operation + " has no Java name.");
    }
    component(
        javaName, schemas.object(fields.fields()).put(Keys.BODY_OF, operation.key().toString()));
    return new Json.Obj().put("$ref", Keys.SCHEMAS + javaName);
  }

  private Json.Obj responses(TypeRef type) {
    Json.Obj ok = new Json.Obj().put("description", "Success");
    if (!(type instanceof TypeRef.Void)) {
      content(ok, schemas.type(type));
    }
    return new Json.Obj().put("200", ok);
  }

  private static Json.Obj content(Json.Obj to, Json.Obj schema) {
    return to.put("content", new Json.Obj().put(Keys.JSON, new Json.Obj().put("schema", schema)));
  }

  private static void putLifecycle(Json.Obj written, Lifecycle lifecycle) {
    written.put(Keys.STATE, lifecycle.state().value());
    if (lifecycle.isDeprecated()) {
      written.put("deprecated", true);
    }
    written.putIfPresent(Keys.DEPRECATED_ON, lifecycle.deprecatedOn());
    written.putIfPresent(Keys.DELETION_ON, lifecycle.deletionOn());
    written.putIfPresent(Keys.REPLACEMENT, lifecycle.replacement());
  }

  private static void putIamActions(Json.Obj written, List<IamAction> actions) {
    if (actions.isEmpty()) {
      return;
    }
    Json.Arr all = new Json.Arr();
    actions.forEach(
        a -> all.add(new Json.Obj().put("name", a.name()).put("required", a.required())));
    written.put(Keys.IAM_ACTIONS, all);
  }
}
