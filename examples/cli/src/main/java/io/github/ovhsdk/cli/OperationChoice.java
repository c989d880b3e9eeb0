package io.github.ovhsdk.cli;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.Nearest;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.spec.OperationKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operation that a person means: {@code v1 POST /vps/{serviceName}/reboot}, with or without the
 * branch, or with a real path or URL, which says what the parameters are.
 *
 * @param key the operation
 * @param values what the path and the query say, by parameter
 */
record OperationChoice(OperationKey key, Map<String, List<String>> values) {

  /**
   * Returns the operation of those words.
   *
   * @throws CommandException if there is none
   */
  static OperationChoice choose(List<String> words, Catalog catalog) {
    if (words.stream().anyMatch(word -> word.startsWith("{") || word.startsWith("["))) {
      throw CommandException.wrongCall("A body stands behind -d.");
    }
    String text = text(words);
    String[] parts = text.split(" ");
    boolean withBranch = parts.length == 3;
    if (parts.length < 2 || parts.length > 3) {
      throw CommandException.wrongCall(
          quoted(text)
              + " is no operation. Write its verb and path, such as \"GET /vps/{serviceName}\".");
    }
    String branch = withBranch ? parts[0] : "";
    String verb = parts[parts.length - 2];
    String path = parts[parts.length - 1];
    for (OperationSummary operation : catalog.operations()) {
      OperationKey key = operation.key();
      if (key.path().equals(path)
          && key.method().equals(verb)
          && (!withBranch || key.branch().equals(branch))) {
        return new OperationChoice(key, Map.of());
      }
    }
    String url = withBranch && path.startsWith("/") ? "/" + branch + path : path;
    OperationMatch match = catalog.match(verb, url);
    if (match instanceof OperationMatch.Found found
        && (!withBranch || found.operation().branch().equals(branch))) {
      return of(found);
    }
    throw unknown(text, branch, verb, path, match, catalog);
  }

  /**
   * Returns the words with a blank between them, the branch and the verb spelled as they are in the
   * names of operations; {@code 1.0} is {@code v1}.
   */
  static String text(List<String> words) {
    String[] parts = String.join(" ", words).strip().split("\\s+");
    for (int i = 0; i < parts.length - 1; i++) {
      boolean branch = i == 0 && parts.length == 3;
      parts[i] =
          branch
              ? parts[i].toLowerCase(Locale.ROOT).replaceFirst("^1[.]0$", "v1")
              : parts[i].toUpperCase(Locale.ROOT);
    }
    return String.join(" ", parts);
  }

  private static OperationChoice of(OperationMatch.Found found) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    found
        .pathValues()
        .forEach(
            (name, value) -> {
              // "{serviceName}", or "{id}" in its place, is to be filled, and no value.
              if (!(value.startsWith("{") && value.endsWith("}"))) {
                values.put(name, List.of(value));
              }
            });
    found
        .query()
        .forEach((name, given) -> values.merge(name, given, OperationChoice::concatenated));
    return new OperationChoice(found.operation(), values);
  }

  private static List<String> concatenated(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** The text in quotes, without a URL's query and user, which may hold a secret. */
  private static String quoted(String text) {
    return "\"" + text.replaceFirst("[?].*", "?…").replaceFirst("//[^/]*@", "//…@") + "\"";
  }

  private static CommandException unknown(
      String text, String branch, String verb, String path, OperationMatch match, Catalog catalog) {
    String start = "There is no operation " + quoted(text) + ".";
    if (match instanceof OperationMatch.WrongVerb wrong) {
      return CommandException.wrongCall(
          start + " The path has " + String.join(", ", wrong.allowed()) + ".");
    }
    List<String> names =
        catalog.operations().stream()
            .map(OperationSummary::key)
            .filter(k -> branch.isEmpty() || k.branch().equals(branch))
            .filter(k -> k.method().equals(verb))
            .map(OperationKey::path)
            .distinct()
            .collect(Collectors.toList());
    String near = Nearest.suggestion(path, names);
    return CommandException.wrongCall(
        start
            + (near.isEmpty()
                ? " \"ovh operations\" lists them; a slash inside of a value is written %2F."
                : near));
  }
}
