package io.github.ovhsdk.benchmarks.explorer;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.spec.OperationNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Searches as people type them, of all kinds in equal parts: those that the explorer's tests expect
 * something of, and words, beginnings of words, typing errors, operators and URLs, all made from
 * the operations of the catalog. The same seed gives the same searches.
 */
public final class Queries {

  private static final int SHORTEST_TO_CHANGE = 5;
  private static final int SHORTEST_BEGINNING = 3;

  private final Random random;
  private final Catalog catalog = Catalog.bundled();
  private final List<OperationSummary> operations = catalog.operations();
  private final List<String> expected = expected();
  private final Operators operators;

  private Queries(long seed) {
    random = new Random(seed);
    operators = new Operators(catalog, random);
  }

  /** Returns that many, mixed. */
  public static List<String> mixed(int count, long seed) {
    Queries queries = new Queries(seed);
    List<String> mixed = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      mixed.add(queries.next(i % 6));
    }
    Collections.shuffle(mixed, queries.random);
    return mixed;
  }

  private String next(int kind) {
    OperationSummary operation = any(operations);
    return switch (kind) {
      case 0 -> any(expected);
      case 1 -> String.join(" ", words(operation));
      case 2 -> begun(words(operation));
      case 3 -> mistyped(words(operation));
      case 4 -> operators.of(operation, any(words(operation)));
      default -> url(operation);
    };
  }

  /** One to four words of what it does and of its path. */
  private List<String> words(OperationSummary operation) {
    List<String> all = new ArrayList<>();
    OperationNames names = operation.names();
    if (names != null) {
      all.addAll(List.of(names.summary().split(" ")));
    }
    for (String segment : operation.key().path().substring(1).split("/")) {
      if (!segment.startsWith("{")) {
        all.add(segment);
      }
    }
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(1 + random.nextInt(4), all.size()));
  }

  private String begun(List<String> words) {
    String text = String.join(" ", words);
    String last = words.get(words.size() - 1);
    int most = Math.max(0, last.length() - SHORTEST_BEGINNING);
    return text.substring(0, text.length() - (most == 0 ? 0 : random.nextInt(most + 1)));
  }

  private String mistyped(List<String> words) {
    List<String> mistyped = new ArrayList<>();
    for (String word : words) {
      mistyped.add(word.length() < SHORTEST_TO_CHANGE ? word : mistyped(word));
    }
    return String.join(" ", mistyped);
  }

  /** Two letters swapped, one left out, or one changed. */
  private String mistyped(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    String before = word.substring(0, at);
    String here = word.substring(at, at + 1);
    String behind = word.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> before + behind.charAt(0) + here + behind.substring(1);
      case 1 -> before + behind;
      default -> before + (char) ('a' + random.nextInt(26)) + behind;
    };
  }

  /** With or without a verb, on a host or as a path, with ids for its parameters. */
  private String url(OperationSummary operation) {
    StringBuilder url = new StringBuilder();
    if (random.nextBoolean()) {
      url.append(operation.key().method()).append(' ');
    }
    if (random.nextBoolean()) {
      url.append("https://eu.api.ovh.com/").append(operation.key().branch());
    }
    for (String segment : operation.key().path().substring(1).split("/")) {
      url.append('/').append(segment.startsWith("{") ? "0-" + random.nextInt(1_000_000) : segment);
    }
    return url.toString();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> expected() {
    try (InputStream stream = Queries.class.getResourceAsStream("queries.tsv")) {
      return new String(
              Objects.requireNonNull(stream, "queries.tsv").readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.substring(0, line.indexOf('\t')))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
