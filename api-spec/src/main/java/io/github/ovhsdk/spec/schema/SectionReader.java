package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one section. */
final class SectionReader {

  /** What can be the name of a file, of an artifact and of a package. */
  private static final Pattern SECTION = Pattern.compile("(/[A-Za-z][A-Za-z0-9_-]*)+");

  private static final int LONGEST_SECTION = 100;
  private static final int LONGEST_TEMPLATE = 1000;

  /** Segments of what may stand in a URL as it is, and of parameters. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(/(?=[^/]*[A-Za-z0-9])([A-Za-z0-9._~!$&'()*+,;=:@-]++|\\{[A-Za-z0-9_.-]+})+)+/?");

  private final String branch;
  private final Findings findings;

  SectionReader(String branch, Findings findings) {
    this.branch = branch;
    this.findings = findings;
  }

  Section read(Json document) throws UnknownFormException {
    if (!(document instanceof Json.Obj root)) {
      throw new UnknownFormException(
          "a section must be an object, this is " + document.kind(), document);
    }
    String path = root.text("resourcePath");
    if (path == null || path.length() > LONGEST_SECTION || !SECTION.matcher(path).matches()) {
      throw new UnknownFormException(
          "no path of a section under \"resourcePath\""
              + (root.get("openapi") == null
                  ? ""
                  : "; this is OpenAPI, and OVHcloud's own form is what a schema's URL answers"
                      + " without \"format\""),
          document);
    }
    requireForm(root, "models", Json.Obj.class, "an object");
    requireForm(root, "apis", Json.Arr.class, "a list");
    String version = root.text("apiVersion");
    ModelReader models = new ModelReader(root.object("models"), findings);
    models.readAll();
    List<Operation> operations = operations(root, models);
    Section section =
        new Section(
            branch,
            path,
            version == null ? "1.0" : version,
            null,
            operations,
            models.models(),
            Keys.SECTION.unknownIn(root, branch + " " + path, findings));
    return Expansions.addTo(Secrets.markIn(PathParameters.complete(section, findings)));
  }

  private static void requireForm(
      Json.Obj root, String name, Class<? extends Json> form, String called)
      throws UnknownFormException {
    Json value = root.get(name);
    if (value != null && !form.isInstance(value)) {
      throw new UnknownFormException(
          "\"" + name + "\" must be " + called + ", this is " + value.kind(), value);
    }
  }

  private List<Operation> operations(Json.Obj root, ModelReader models) {
    ScopeReader scopes = new ScopeReader(root.text("basePath"), findings);
    OperationReader reader = new OperationReader(models, scopes, findings);
    Map<OperationKey, Operation> operations = new LinkedHashMap<>();
    for (Json path : root.list("apis")) {
      String template = path instanceof Json.Obj object ? object.text("path") : null;
      if (template != null
          && (template.length() > LONGEST_TEMPLATE || !TEMPLATE.matcher(template).matches())) {
        findings.warn(
            Finding.UNKNOWN_FORM, path, "", "\"" + template + "\" is no path of a URL; left out");
      } else if (template != null) {
        readPath(template, (Json.Obj) path, reader, operations);
      } else {
        findings.warn(
            Finding.UNKNOWN_FORM,
            path,
            "",
            "an entry of \"apis\" is " + path.kind() + " without a path; left out");
      }
    }
    return List.copyOf(operations.values());
  }

  private void readPath(
      String template,
      Json.Obj path,
      OperationReader reader,
      Map<OperationKey, Operation> operations) {
    Map<String, String> ofPath = new TreeMap<>();
    Keys.PATH
        .unknownIn(path, branch + " " + template, findings)
        .forEach((key, facts) -> ofPath.put("path." + key, facts));
    for (Json raw : path.list("operations")) {
      String verb = verb(raw);
      if (verb == null) {
        findings.warn(
            Finding.UNKNOWN_FORM,
            raw,
            branch + " " + template,
            "an operation is " + raw.kind() + " without a verb; left out");
        continue;
      }
      OperationKey key = new OperationKey(branch, verb, template);
      if (operations.containsKey(key)) {
        findings.warn(
            "duplicate-operation", raw, key.toString(), "stands here twice; the first one counts");
        continue;
      }
      Operation operation = reader.read(key, (Json.Obj) raw);
      Map<String, String> extra = new TreeMap<>(ofPath);
      extra.putAll(operation.extra());
      operations.put(key, operation.toBuilder().extra(extra).build());
    }
  }

  private static @Nullable String verb(Json operation) {
    String verb = operation instanceof Json.Obj object ? object.text("httpMethod") : null;
    return verb == null || verb.isBlank() ? null : verb.strip().toUpperCase(Locale.ROOT);
  }
}
