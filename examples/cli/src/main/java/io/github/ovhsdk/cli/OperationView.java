package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.OperationState;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

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
  private static Rows.Cell badge(OperationState state) {
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
  static Map<String, JsonValue> members(OperationSummary operation) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("operation", JsonValue.of(operation.key().toString()));
    members.put("branch", JsonValue.of(operation.key().branch()));
    members.put("method", JsonValue.of(operation.key().method()));
    members.put("path", JsonValue.of(operation.key().path()));
    members.put("section", JsonValue.of(operation.section()));
    members.put("state", JsonValue.of(operation.state().value()));
    members.put("authenticated", JsonValue.of(operation.authenticated()));
    OperationNames names = operation.names();
    if (names != null) {
      members.put("interface", JsonValue.of(names.interfaceName()));
      members.put("javaMethod", JsonValue.of(names.methodName()));
      members.put("summary", JsonValue.of(names.summary()));
    }
    return members;
  }
}
