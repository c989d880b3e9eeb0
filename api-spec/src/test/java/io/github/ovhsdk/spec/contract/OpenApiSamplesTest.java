package io.github.ovhsdk.spec.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.ProjectFiles;
import io.github.ovhsdk.spec.internal.json.Json;
import io.github.ovhsdk.spec.internal.json.JsonReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the contract with the OpenAPI documents that OVHcloud itself publishes. Those are a few
 * months older, and have 13 operations that are gone since; of the others, none has changed.
 */
class OpenApiSamplesTest {

  /** In their documents these are schemas of their own. */
  private static final Set<String> SCALARS =
      Set.of("ip", "ipBlock", "ipv4", "ipv4Block", "ipv6", "ipv6Block", "duration");

  @ParameterizedTest
  @CsvSource({"v1, domain, 110", "v2, iam, 31", "v1, vps, 90", "v1, vrack, 66"})
  void everyOperation_comparedWithOvhcloudsOwnDocument_agrees(
      String branch, String section, int operations) throws Exception {
    Json.Obj theirs = read(ProjectFiles.shared("openapi3-samples").resolve(section + ".json"));
    Json.Obj ours = read(ProjectFiles.contract().resolve(branch).resolve(section + ".json"));
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (String path : theirs.object("paths").members().keySet()) {
      for (String verb : theirs.object("paths").object(path).members().keySet()) {
        Json.Obj their = theirs.object("paths").object(path).object(verb);
        String key = branch + " " + verb.toUpperCase(Locale.ROOT) + " " + path;
        if (ours.object("paths").object(path).get(verb) == null) {
          continue;
        }
        compared++;
        Json.Obj our = ours.object("paths").object(path).object(verb);
        compare(key + " parameters", parameters(their, theirs), parameters(our, ours), differences);
        compare(key + " response", response(their, theirs), response(our, ours), differences);
        compare(key + " body", body(their, theirs), body(our, ours), differences);
        compare(key + " expands", expands(their, theirs), expands(our, ours), differences);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(compared).isEqualTo(operations);
  }

  private static void compare(String what, Object theirs, Object ours, List<String> differences) {
    if (!theirs.equals(ours)) {
      differences.add(what + ": " + theirs + " -> " + ours);
    }
  }

  private static Json.Obj read(Path file) throws Exception {
    return (Json.Obj) JsonReader.read(Files.readAllBytes(file));
  }

  private static Map<String, String> parameters(Json.Obj operation, Json.Obj document) {
    Map<String, String> parameters = new TreeMap<>();
    for (Json value : operation.list("parameters")) {
      Json.Obj parameter = (Json.Obj) value;
      parameters.put(
          parameter.text("in") + " " + parameter.text("name"),
          (parameter.isTrue("required") ? "required " : "")
              + shape(parameter.object("schema"), document));
    }
    return parameters;
  }

  private static String response(Json.Obj operation, Json.Obj document) {
    return content(operation.object("responses").object("200"), document);
  }

  private static String body(Json.Obj operation, Json.Obj document) {
    return content(operation.object("requestBody"), document);
  }

  private static String content(Json.Obj of, Json.Obj document) {
    Json.Obj media = of.object("content").object("application/json");
    return media.get("schema") == null ? "nothing" : shape(media.object("schema"), document);
  }

  /** A type in words that do not depend on who wrote the document. */
  private static String shape(Json.Obj schema, Json.Obj document) {
    if (schema.text("$ref") != null) {
      String name = schema.text("$ref").replace("#/components/schemas/", "");
      Json.Obj target = document.object("components").object("schemas").object(name);
      if (target.text("x-ovh-body-of") != null) {
        return shape(target, document);
      }
      if (SCALARS.contains(name)) {
        return "string " + name.toLowerCase(Locale.ROOT);
      }
      return target.text("x-ovh-type") != null ? target.text("x-ovh-type") : name;
    }
    if (schema.get("allOf") != null) {
      return shape((Json.Obj) schema.list("allOf").get(0), document);
    }
    if (schema.get("items") != null) {
      return "list of " + shape(schema.object("items"), document);
    }
    if (schema.get("additionalProperties") != null) {
      return "map of " + shape(schema.object("additionalProperties"), document);
    }
    if (schema.get("properties") != null) {
      return fields(schema, document).toString();
    }
    return schema.text("type") + format(schema);
  }

  private static Map<String, String> fields(Json.Obj schema, Json.Obj document) {
    Map<String, String> fields = new TreeMap<>();
    for (String name : schema.object("properties").members().keySet()) {
      boolean required =
          schema.list("required").stream().anyMatch(r -> ((Json.Text) r).value().equals(name));
      fields.put(
          name,
          (required ? "required " : "")
              + shape(schema.object("properties").object(name), document));
    }
    return fields;
  }

  private static String format(Json.Obj schema) {
    String format =
        schema.text("format") != null ? schema.text("format") : schema.text("x-ovh-format");
    return format == null || Set.of("int64", "int32", "text").contains(format)
        ? ""
        : " " + format.replace("-", "").toLowerCase(Locale.ROOT);
  }

  /** They also say of a list of objects that it expands to these objects; we only speak of ids. */
  private static String expands(Json.Obj operation, Json.Obj document) {
    String their = operation.text("x-expanded-response");
    String our = operation.text("x-ovh-expands-to");
    String name =
        our != null
            ? document.object("components").object("schemas").object(our).text("x-ovh-type")
            : their;
    String list = response(operation, document).replaceFirst("^list of ", "");
    return name == null || simple(name).equals(simple(list)) ? "" : simple(name);
  }

  private static String simple(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
