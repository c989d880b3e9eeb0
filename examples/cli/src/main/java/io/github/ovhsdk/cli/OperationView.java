package io.github.ovhsdk.cli;

import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.OperationState;
import java.util.Locale;

/** How an operation of a list looks, on a terminal and in JSON. */
final class OperationView {

  private OperationView() {}

  /** A row: branch, verb, path, and the state where it is unusual. */
  static Rows.Cell[] cells(OperationSummary operation) {
    OperationKey key = operation.key();
    boolean dim = operation.state().equals(OperationState.DEPRECATED);
    return new Rows.Cell[] {
      Rows.Cell.of(key.branch(), Style.DIM),
      Rows.Cell.of(key.method(), dim ? Style.DIM : verbStyle(key.method())),
      Rows.Cell.of(key.path(), dim ? Style.DIM : Style.PLAIN),
      badge(operation.state())
    };
  }

  private static Style verbStyle(String verb) {
    return switch (verb) {
      case "GET" -> Style.BLUE;
      case "POST" -> Style.GREEN;
      case "PUT" -> Style.CYAN;
      case "DELETE" -> Style.RED;
      default -> Style.PLAIN;
    };
  }

  /** The state in a word, but for the usual one. */
  static Rows.Cell badge(OperationState state) {
    String word = state.value().toLowerCase(Locale.ROOT);
    return switch (state.value()) {
      case "PRODUCTION" -> Rows.Cell.of("");
      case "BETA" -> Rows.Cell.of(word, Style.YELLOW);
      case "ALPHA" -> Rows.Cell.of(word, Style.MAGENTA);
      case "DEPRECATED" -> Rows.Cell.of(word, Style.DIM);
      default -> Rows.Cell.of(word, Style.RED);
    };
  }

  /** What JSON says of an operation. */
  static JsonMembers members(OperationSummary operation) {
    JsonMembers members =
        new JsonMembers()
            .put("operation", operation.key().toString())
            .put("branch", operation.key().branch())
            .put("method", operation.key().method())
            .put("path", operation.key().path())
            .put("section", operation.section())
            .put("state", operation.state().value())
            .put("authenticated", operation.authenticated());
    OperationNames names = operation.names();
    if (names != null) {
      members
          .put("interface", names.interfaceName())
          .put("javaMethod", names.methodName())
          .put("summary", names.summary());
    }
    return members;
  }
}
