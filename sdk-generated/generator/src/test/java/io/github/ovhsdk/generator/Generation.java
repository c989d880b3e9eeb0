package io.github.ovhsdk.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generator in this process, as the Maven plugin runs it. */
final class Generation {

  private Generation() {}

  /** Generates from one of the contracts of these tests. */
  static void run(String contract, String packageName, Path output) {
    run(Path.of("src/test/resources/contract", contract + ".json"), packageName, output);
  }

  static void run(Path contract, String packageName, Path output) {
    CodegenConfigurator configurator = new CodegenConfigurator();
    configurator.setGeneratorName(OvhJavaCodegen.class.getName());
    configurator.setInputSpec(contract.toString());
    configurator.setOutputDir(output.toString());
    configurator.setApiPackage(packageName);
    configurator.setModelPackage(packageName + ".model");
    configurator.setValidateSpec(false);
    configurator.setEnableMinimalUpdate(true);
    configurator.addAdditionalProperty("sourceFolder", ".");
    configurator.addAdditionalProperty(
        OvhJavaCodegen.COMMON_PACKAGE, "io.github.ovhsdk.common.model");
    DefaultGenerator generator = new DefaultGenerator();
    generator.setGenerateMetadata(false);
    generator.opts(configurator.toClientOptInput()).generate();
  }

  /** Returns the files below a folder, by path. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
