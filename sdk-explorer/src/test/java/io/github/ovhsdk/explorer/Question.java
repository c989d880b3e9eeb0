package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.OperationKey;
import java.util.List;
import java.util.Random;

/**
 * Something to ask a catalog.
 *
 * @param operation what it is about, or whose section it is about
 * @param words what to search for, where it is a search
 */
record Question(Kind kind, OperationKey operation, String words) {

  enum Kind {
    SECTIONS,
    OPERATIONS,
    OPERATION,
    MATCH,
    SEARCH,
    SMALL_SEARCH,
    LOOKUP,
    TREE,
    JSON_SCHEMA,
    EXAMPLE,
    VALIDATION,
    SCOPES
  }

  private static final List<Kind> KINDS = List.of(Kind.values());

  /** Asks at random about one of these operations, or for one of these words. */
  static Question random(Random random, List<OperationKey> operations, List<String> searches) {
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    OperationKey operation = operations.get(random.nextInt(operations.size()));
    String words = searches.get(random.nextInt(searches.size()));
    boolean search = kind == Kind.SEARCH || kind == Kind.SMALL_SEARCH;
    return new Question(kind, operation, search ? words : "");
  }
}
