package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes folders to read a catalog from. */
final class Folder {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

  private final Path path;

  Folder(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /** Writes a file; an apostrophe stands for a quotation mark. */
  Folder with(String file, String json) throws IOException {
    Path target = path.resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, json.replace('\'', '"'));
    return this;
  }

  /** Writes sections, which must be named, as the documents of a contract. */
  Folder withContract(Section... sections) throws IOException {
    var files = new Contract(List.of(sections), new TreeMap<>(), Contract.empty().lock()).toFiles();
    for (var file : files.entrySet()) {
      Path target = path.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    return this;
  }

  /** A schema of a section whose operations, written {@code GET /toy/{id}}, answer a string. */
  static String schema(String section, String... operations) {
    String apis = Stream.of(operations).map(Folder::operation).collect(Collectors.joining(","));
    return "{'resourcePath': '%s', 'apis': [%s], 'models': {}}".formatted(section, apis);
  }

  private static String operation(String operation) {
    String[] words = operation.split(" ");
    String parameters =
        PARAMETER
            .matcher(words[1])
            .results()
            .map(
                found ->
                    "{'name': '%s', 'paramType': 'path', 'dataType': 'string', 'required': true}"
                        .formatted(found.group(1)))
            .collect(Collectors.joining(","));
    return """
    {'path': '%s', 'operations': [
      {'httpMethod': '%s', 'responseType': 'string', 'apiStatus': {'value': 'BETA'},
       'description': 'Lights the lantern', 'parameters': [%s]}]}
    """
        .formatted(words[1], words[0], parameters);
  }
}
