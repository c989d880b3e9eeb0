package io.github.ovhsdk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code -p name=value} says, repeated for lists. */
final class ParameterArguments {

  private ParameterArguments() {}

  /**
   * Returns the values by name; what is said here counts before what a URL says.
   *
   * @throws CommandException if an argument has no {@code =}, or no name before it
   */
  static Map<String, List<String>> read(List<String> arguments, Map<String, List<String>> fromUrl) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals == 0) {
        // What comes after it may be a secret.
        throw CommandException.wrongCall("A parameter has no name. Write -p name=value.");
      }
      if (equals < 0) {
        throw CommandException.wrongCall("A parameter has no \"=\". Write -p name=value.");
      }
      said.computeIfAbsent(argument.substring(0, equals), name -> new ArrayList<>())
          .add(argument.substring(equals + 1));
    }
    Map<String, List<String>> values = new LinkedHashMap<>(fromUrl);
    values.putAll(said);
    return values;
  }
}
