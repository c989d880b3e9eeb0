package io.github.ovhsdk.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All files that are made of one document of the contract. */
final class Section {

  private final String packageName;
  private final String label;
  private final List<ContractOperation> operations = new ArrayList<>();
  private final Map<String, ApiFile> apis = new TreeMap<>();
  private final Map<String, QueryFile> queries = new TreeMap<>();
  private final Map<String, ModelFile> models = new TreeMap<>();
  private final Map<String, EnumFile> enumerations = new TreeMap<>();

  /**
   * Reads a document.
   *
   * @param packageName the package of the interfaces and query objects; models are in {@code
   *     .model} below it
   * @param commonPackage the package of the models that are the same in all sections
   * @throws IllegalArgumentException if the document has something that the contract does not have;
   *     the message says where
   */
  Section(OpenAPI document, String packageName, String commonPackage) {
    Extensions extensions = new Extensions(document.getExtensions());
    this.packageName = packageName;
    String branch = extensions.string("x-ovh-branch", "");
    this.label = (branch + " " + extensions.string("x-ovh-section", "")).strip();
    if (document.getPaths() != null) {
      document
          .getPaths()
          .forEach(
              (path, item) ->
                  item.readOperationsMap()
                      .forEach(
                          (verb, operation) ->
                              operations.add(
                                  new ContractOperation(branch, verb.name(), path, operation))));
    }
    Schemas schemas = new Schemas(document, packageName + ".model", commonPackage);
    // A document without operations is the one of the common models: any request may carry them.
    addClasses(schemas, operations.isEmpty());
    addApis(schemas);
  }

  private void addClasses(Schemas schemas, boolean all) {
    List<Schema<?>> sent = operations.stream().flatMap(each -> each.sent().stream()).toList();
    List<Schema<?>> received =
        operations.stream().flatMap(each -> each.received().stream()).toList();
    Set<String> sendable = all ? schemas.names() : schemas.sendable(sent);
    Set<String> used = new TreeSet<>(sendable);
    used.addAll(schemas.reachable(sent));
    used.addAll(schemas.reachable(received));
    Set<String> own =
        used.stream()
            .filter(name -> schemas.isClass(schemas.get(name)) && schemas.isOwn(name))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : own) {
      if (schemas.isEnumeration(schemas.get(name))) {
        enumerations.put(name, EnumFile.of(name, schemas, own));
      } else {
        models.put(name, ModelFile.of(name, schemas, own, sendable.contains(name)));
      }
    }
  }

  private void addApis(Schemas schemas) {
    Set<String> siblings = new TreeSet<>();
    Map<String, List<ContractOperation>> byTag = new TreeMap<>();
    for (ContractOperation each : operations) {
      byTag.computeIfAbsent(each.tag(), tag -> new ArrayList<>()).add(each);
      siblings.add(each.tag());
      if (each.query() != null && !siblings.add(each.query())) {
        throw new IllegalArgumentException("two classes " + each.query() + ": " + each.label());
      }
    }
    byTag.forEach((tag, all) -> apis.put(tag, api(tag, all, schemas, siblings)));
    for (ContractOperation each : operations) {
      if (each.query() != null) {
        queries.put(
            each.query(),
            QueryFile.of(
                packageName,
                each.query(),
                each.label(),
                each.parameters("query"),
                schemas,
                siblings));
      }
    }
  }

  private ApiFile api(
      String name, List<ContractOperation> all, Schemas schemas, Set<String> siblings) {
    Imports imports = new Imports(packageName, siblings);
    imports.use("io.github.ovhsdk.core.annotation.OvhApi");
    List<ApiFile.Method> methods =
        all.stream()
            .map(each -> new ApiMethod(each, schemas, packageName, imports).make())
            .toList();
    return new ApiFile(
        packageName,
        imports.lines(),
        new Javadoc()
            .paragraph("Operations of OVHcloud's section " + Javadoc.code(label) + ".")
            .render(0),
        name,
        Source.string(label),
        methods);
  }

  String packageName() {
    return packageName;
  }

  List<ContractOperation> operations() {
    return operations;
  }

  Map<String, ApiFile> apis() {
    return apis;
  }

  Map<String, QueryFile> queries() {
    return queries;
  }

  Map<String, ModelFile> models() {
    return models;
  }

  Map<String, EnumFile> enumerations() {
    return enumerations;
  }
}
