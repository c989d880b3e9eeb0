package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.search.Match;
import io.github.ovhsdk.explorer.search.SearchField;
import io.github.ovhsdk.explorer.search.SearchResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ovh search}. */
@Command(
    name = "search",
    description = "Finds operations, the best first, and says why.",
    sortOptions = false,
    footer = {
      "",
      "Words may be plural, begun, mistyped or synonyms. A path or a URL with real ids",
      "finds its operation. Operators, all of which must hold: method: state: section:",
      "branch: iam: body: param: response: error: deprecated-before:",
      "",
      "Examples: ovh search reboot vps",
      "          ovh search create record section:/domain method:POST",
      "          ovh search POST https://eu.api.ovh.com/1.0/vps/vps-1.ovh.net/reboot",
      "          ovh search deprecated-before:2024-01-31 --limit 100 --json"
    })
final class SearchCommand implements Runnable {

  @ParentCommand private OvhCommand ovh;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "Print that many at most, 10 if not given.")
  private int limit;

  @Override
  public void run() {
    Catalog catalog = ovh.openCatalog();
    List<SearchResult> results = find(catalog);
    if (ovh.json()) {
      JsonLines.print(ovh.console(), results, SearchCommand::json);
    } else {
      print(results);
    }
  }

  private List<SearchResult> find(Catalog catalog) {
    if (limit < 1) {
      throw CommandException.wrongCall("--limit is " + limit + ". It takes 1 or more.");
    }
    try {
      return catalog.search().find(String.join(" ", words), limit);
    } catch (IllegalArgumentException e) {
      throw CommandException.wrongCall(String.valueOf(e.getMessage()));
    }
  }

  private void print(List<SearchResult> results) {
    Rows rows = new Rows();
    for (SearchResult result : results) {
      Rows.Cell[] cells = OperationView.cells(result.operation());
      Rows.Cell[] row = Arrays.copyOf(cells, cells.length + 1);
      row[cells.length] = Rows.Cell.of(reason(result), Style.DIM);
      rows.add(row);
    }
    rows.print(ovh.console());
    ovh.console().remark(Counts.of(results.size(), "operation"));
  }

  /** The values that a URL gave, or the words and where they stand. */
  private static String reason(SearchResult result) {
    if (!result.pathValues().isEmpty()) {
      return result.pathValues().entrySet().stream()
          .map(e -> e.getKey() + "=" + e.getValue())
          .collect(Collectors.joining(", "));
    }
    return result.matched().stream()
        .filter(m -> m.field() != SearchField.URL)
        .map(Match::toString)
        .collect(Collectors.joining(", "));
  }

  private static JsonValue json(SearchResult result) {
    JsonMembers members =
        OperationView.members(result.operation())
            .put(
                "score",
                JsonValue.of(BigDecimal.valueOf(result.score()).setScale(3, RoundingMode.HALF_UP)))
            .put(
                "matched",
                JsonValue.array(result.matched().stream().map(SearchCommand::json).toList()));
    if (!result.pathValues().isEmpty()) {
      JsonMembers values = new JsonMembers();
      result.pathValues().forEach(values::put);
      members.put("values", values.toJson());
    }
    return members.toJson();
  }

  private static JsonValue json(Match match) {
    return new JsonMembers()
        .put("field", match.field().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .put("word", match.word())
        .put("asked", match.asked())
        .toJson();
  }
}
