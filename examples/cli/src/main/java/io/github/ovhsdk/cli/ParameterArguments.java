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
   * @throws CommandException if an argument has no {@code =}
   */
  static Map<String, List<String>> read(List<String> arguments, Map<String, List<String>> fromUrl) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals < 1) {
        throw CommandException.wrongCall(
            "\"" + argument + "\" is no parameter. Write -p name=value.");
      }
      said.computeIfAbsent(argument.substring(0, equals), name -> new ArrayList<>())
          .add(argument.substring(equals + 1));
    }
    Map<String, List<String>> values = new LinkedHashMap<>(fromUrl);
    values.putAll(said);
    return values;
  }
}
