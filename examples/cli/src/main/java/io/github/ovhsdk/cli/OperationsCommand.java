package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.OperationState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ovh operations}. */
@Command(
    name = "operations",
    description = "Lists the operations of the API, or of one section.",
    sortOptions = false,
    footer = {
      "",
      "Examples: ovh operations /vps",
      "          ovh operations v2 /iam --method POST",
      "          ovh operations --state BETA --json"
    })
final class OperationsCommand implements Runnable {

  @ParentCommand private OvhCommand ovh;

  @Parameters(
      arity = "0..2",
      paramLabel = "SECTION",
      description = "A section: /vps, vps, v1/vps or v1 /vps.")
  private List<String> section = List.of();

  @Option(names = "--branch", paramLabel = "BRANCH", description = "Only this branch: v1 or v2.")
  private @Nullable String branch;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Only this state: PRODUCTION, BETA, ALPHA or DEPRECATED.")
  private @Nullable String state;

  @Option(names = "--method", paramLabel = "VERB", description = "Only this verb, such as GET.")
  private @Nullable String method;

  @Override
  public void run() {
    Catalog catalog = ovh.openCatalog();
    List<OperationSummary> operations = inSection(catalog);
    List<OperationSummary> all = catalog.operations();
    String chosenBranch = choose("branch", branch, all, o -> o.key().branch());
    String chosenState = choose("state", state, all, o -> o.state().value());
    String chosenMethod = choose("verb", method, all, o -> o.key().method());
    List<OperationSummary> chosen =
        operations.stream()
            .filter(o -> chosenBranch == null || o.key().branch().equals(chosenBranch))
            .filter(o -> chosenState == null || o.state().value().equals(chosenState))
            .filter(o -> chosenMethod == null || o.key().method().equals(chosenMethod))
            .toList();
    if (ovh.json()) {
      JsonLines.print(ovh.console(), chosen, OperationsCommand::json);
    } else {
      print(chosen);
    }
  }

  private List<OperationSummary> inSection(Catalog catalog) {
    if (section.isEmpty()) {
      return catalog.operations();
    }
    return SectionChoice.choose(String.join(" ", section), catalog.sections()).stream()
        .flatMap(s -> catalog.operations(s).stream())
        .toList();
  }

  private static @Nullable String choose(
      String what,
      @Nullable String asked,
      List<OperationSummary> operations,
      Function<OperationSummary, String> value) {
    return Facets.choose(what, asked, operations.stream().map(value).distinct().toList());
  }

  private void print(List<OperationSummary> operations) {
    Rows rows = new Rows();
    for (OperationSummary operation : operations) {
      rows.add(cells(operation));
    }
    rows.print(ovh.console());
    ovh.console().remark(Counts.of(operations.size(), "operation"));
  }

  private static Rows.Cell[] cells(OperationSummary operation) {
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

  private static JsonValue json(OperationSummary operation) {
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
    return JsonValue.object(members);
  }
}
