package io.github.ovhsdk.generator;

import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.languages.AbstractJavaCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * The generator that OpenAPI Generator runs: it reads the documents of our contract and nothing
 * else. OpenAPI Generator parses the document, loops over its models and interfaces, and renders
 * the templates; what goes into the templates is described by {@link Section}, from the document
 * alone. All names are taken as they stand in the contract.
 *
 * <p>Options: {@code apiPackage}, {@code modelPackage} (always {@code .model} below it) and the
 * additional property {@value #COMMON_PACKAGE}.
 */
public final class OvhJavaCodegen extends AbstractJavaCodegen {

  /**
   * The additional property that names the package of the models that are the same in all sections.
   */
  public static final String COMMON_PACKAGE = "commonModelPackage";

  private Section section;

  /** Creates the generator; OpenAPI Generator does so by class name. */
  public OvhJavaCodegen() {
    embeddedTemplateDir = "ovh-java";
    templateDir = "ovh-java";
    modelTemplateFiles.put("model.mustache", ".java");
    apiTemplateFiles.put("api.mustache", ".java");
    modelDocTemplateFiles.clear();
    modelTestTemplateFiles.clear();
    apiDocTemplateFiles.clear();
    apiTestTemplateFiles.clear();
    setSkipSortingOperations(true);
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getName() {
    return "ovh-java";
  }

  @Override
  public String getHelp() {
    return "Generates interfaces, models, enumerations and query objects from the contract.";
  }

  // The contract has no inline models and nothing to normalise.

  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
    return super.processCompiler(compiler).escapeHTML(false).emptyStringIsFalse(true);
  }

  /**
   * Describes the files, and leaves in the document only what makes OpenAPI Generator ask for each
   * of them.
   */
  @Override
  public void preprocessOpenAPI(OpenAPI document) {
    if (!modelPackage().equals(apiPackage() + ".model")) {
      throw new IllegalArgumentException("modelPackage must be " + apiPackage() + ".model");
    }
    String expected =
        new Extensions(document.getExtensions()).string("x-ovh-package", apiPackage());
    if (!expected.equals(apiPackage())) {
      throw new IllegalArgumentException(
          "The contract says package " + expected + ", the module " + apiPackage());
    }
    section =
        new Section(
            document,
            apiPackage(),
            additionalProperties.getOrDefault(COMMON_PACKAGE, modelPackage()).toString());

    @SuppressWarnings("rawtypes") // As OpenAPI's own model declares it.
    Map<String, Schema> classes = new LinkedHashMap<>();
    Stream.of(section.models(), section.enumerations(), section.queries())
        .flatMap(files -> files.keySet().stream())
        .forEach(name -> classes.put(name, new StringSchema()));
    document.getComponents().setSchemas(classes);

    Paths paths = new Paths();
    for (ContractOperation each : section.operations()) {
      paths
          .computeIfAbsent(each.path(), path -> new PathItem())
          .operation(
              PathItem.HttpMethod.valueOf(each.verb()),
              new Operation().operationId(each.id()).addTagsItem(each.tag()));
    }
    document.setPaths(paths);

    supportingFiles.clear();
    if (!section.apis().isEmpty()) {
      supportingFiles.add(packageInfo("api", apiPackage()));
    }
    if (!section.models().isEmpty() || !section.enumerations().isEmpty()) {
      supportingFiles.add(packageInfo("model", modelPackage()));
    }
    String name = new Extensions(document.getExtensions()).string("x-ovh-section");
    additionalProperties.put(
        "apiJavadoc",
        new Javadoc()
            .paragraph(
                "OVHcloud's section "
                    + Javadoc.code(String.valueOf(name))
                    + ": its operations and their query parameters.")
            .render(0));
    additionalProperties.put(
        "modelJavadoc",
        new Javadoc()
            .paragraph(
                name == null
                    ? "The models that are the same in all sections."
                    : "What the operations of " + Javadoc.code(name) + " take and answer.")
            .render(0));
  }

  private SupportingFile packageInfo(String kind, String packageName) {
    return new SupportingFile(
        kind + "-package-info.mustache",
        sourceFolder + "/" + packageName.replace('.', '/'),
        "package-info.java");
  }

  @Override
  public CodegenModel fromModel(String name, @SuppressWarnings("rawtypes") Schema schema) {
    CodegenModel model = new CodegenModel();
    model.name = name;
    model.classname = name;
    return model;
  }

  @Override
  public Map<String, ModelsMap> updateAllModels(Map<String, ModelsMap> models) {
    return models;
  }

  @Override
  public ModelsMap postProcessModels(ModelsMap models) {
    return models;
  }

  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> all) {
    all.forEach(
        (name, data) -> {
          if (section.models().containsKey(name)) {
            data.put("modelFile", section.models().get(name));
          } else if (section.enumerations().containsKey(name)) {
            data.put("enumFile", section.enumerations().get(name));
          } else {
            data.put("queryFile", section.queries().get(name));
          }
        });
    return all;
  }

  @Override
  public CodegenOperation fromOperation(
      String path, String verb, Operation operation, List<Server> servers) {
    CodegenOperation result = new CodegenOperation();
    result.path = path;
    result.httpMethod = verb;
    result.operationId = operation.getOperationId();
    result.nickname = operation.getOperationId();
    return result;
  }

  @Override
  public OperationsMap postProcessOperationsWithModels(
      OperationsMap operations, List<ModelMap> models) {
    operations.put("apiFile", section.apis().get(operations.getOperations().getClassname()));
    return operations;
  }

  @Override
  public String toModelName(String name) {
    return name;
  }

  @Override
  public String toApiName(String name) {
    return name;
  }

  @Override
  public String sanitizeTag(String tag) {
    return tag;
  }

  @Override
  public String toModelFilename(String name) {
    return name;
  }

  @Override
  public String toApiFilename(String name) {
    return name;
  }

  @Override
  public String modelFilename(String templateName, String name) {
    String folder = section.queries().containsKey(name) ? apiFileFolder() : modelFileFolder();
    return folder + File.separator + name + ".java";
  }

  /**
   * Removes the files of what the contract no longer has. Files that did not change are not written
   * again, so that the compiler sees what did.
   */
  @Override
  public void postProcess() {
    Set<Path> current = new HashSet<>();
    for (String name : section.apis().keySet()) {
      current.add(Path.of(apiFileFolder(), name + ".java").normalize());
    }
    Stream.of(section.models(), section.enumerations(), section.queries())
        .flatMap(files -> files.keySet().stream())
        .forEach(name -> current.add(Path.of(modelFilename("", name)).normalize()));
    for (SupportingFile each : supportingFiles) {
      current.add(
          Path.of(getOutputDir(), each.getFolder(), each.getDestinationFilename()).normalize());
    }
    try (Stream<Path> files = Files.walk(Path.of(getOutputDir()))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (!current.contains(file.normalize())) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
