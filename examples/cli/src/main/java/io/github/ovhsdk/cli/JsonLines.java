package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;

/**
 * A JSON array with an element a line: good for programs, for {@code grep} and for {@code diff}.
 */
final class JsonLines {

  private JsonLines() {}

  static <T> void print(Console console, List<T> elements, Function<T, JsonValue> json) {
    PrintStream out = console.out();
    out.print('[');
    String separator = "\n";
    for (T element : elements) {
      out.print(separator);
      out.print(json.apply(element));
      separator = ",\n";
    }
    out.print(elements.isEmpty() ? "]\n" : "\n]\n");
  }
}
