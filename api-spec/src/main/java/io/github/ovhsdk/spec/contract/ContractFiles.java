package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.internal.json.Json;
import io.github.ovhsdk.spec.internal.json.JsonPrinter;
import java.util.Map;
import java.util.TreeMap;

/** Which files a contract has and what is in them. */
final class ContractFiles {

  static final String COMMON = "common.json";
  static final String LOCK = "lock.json";

  private ContractFiles() {}

  static Map<String, String> write(Contract contract) {
    Map<String, String> files = new TreeMap<>();
    for (Section section : contract.sections()) {
      String file = section.branch() + "/" + section.slug() + ".json";
      if (files.put(file, JsonPrinter.print(SectionWriter.write(section))) != null) {
        throw new IllegalArgumentException("Two sections would be written to " + file + ".");
      }
    }
    files.put(COMMON, JsonPrinter.print(common(contract.commonModels())));
    files.put(LOCK, JsonPrinter.print(lock(contract.lock())));
    return files;
  }

  private static Json common(Map<String, Model> models) {
    SchemaWriter writer = new SchemaWriter(models);
    Json.Obj schemas = new Json.Obj();
    for (Model model : models.values()) {
      String javaName = writer.javaName(model.name());
      if (schemas.get(javaName) != null) {
        throw new IllegalArgumentException("Two common models have the Java name " + javaName);
      }
      schemas.put(javaName, writer.model(model));
    }
    // A whole OpenAPI document, though without operations: tools refuse anything less.
    return new Json.Obj()
        .put("openapi", "3.0.3")
        .put("info", new Json.Obj().put("title", "OVHcloud models in common").put("version", "1.0"))
        .put("paths", new Json.Obj())
        .put("components", new Json.Obj().put("schemas", schemas));
  }

  private static Json lock(Lock lock) {
    Json.Obj sections = new Json.Obj();
    lock.sections()
        .forEach(
            (name, entry) ->
                sections.put(
                    name,
                    new Json.Obj()
                        .put("source", entry.source())
                        .put("date", entry.date())
                        .put("digest", entry.digest())
                        .put("operations", entry.operations())
                        .put("models", entry.models())));
    return new Json.Obj().put("sections", sections);
  }

  static Map<String, Model> readCommon(Json document) {
    Json.Obj schemas = Reading.object(document).object("components").object("schemas");
    return new SchemaParser(schemas).models();
  }

  static Lock readLock(Json document) {
    TreeMap<String, Lock.Entry> sections = new TreeMap<>();
    Reading.object(Reading.object(document), "sections")
        .members()
        .forEach(
            (name, value) -> {
              Json.Obj entry = Reading.object(value);
              sections.put(
                  name,
                  new Lock.Entry(
                      Reading.text(entry, "source"),
                      Reading.text(entry, "date"),
                      Reading.text(entry, "digest"),
                      Reading.number(entry, "operations"),
                      Reading.number(entry, "models")));
            });
    return new Lock(sections);
  }
}
