package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.spec.OperationKey;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The paths that may be those of a collection, as far as the catalog's index tells: wherever there
 * is a {@code GET /x} and a {@code GET /x/{id}}.
 */
final class CollectionPaths {

  /** Where an item is made if the list's own path does not do it. */
  private static final List<String> MAKERS = List.of("/create", "/new", "/add");

  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

  private final Map<String, Pair> byItemPath = new LinkedHashMap<>();
  private final Map<OperationKey, Part> parts = new HashMap<>();

  /**
   * A list and its items.
   *
   * @param list what reads the list
   * @param item what reads an item
   * @param creatable whether there is an operation that makes an item
   */
  record Pair(OperationKey list, OperationKey item, boolean creatable) {}

  /**
   * What an operation does.
   *
   * @param pair what it does it to
   * @param role what it does
   */
  record Part(Pair pair, Role role) {}

  CollectionPaths(Catalog catalog) {
    Set<OperationKey> keys = new HashSet<>();
    for (OperationSummary operation : catalog.operations()) {
      keys.add(operation.key());
    }
    for (OperationSummary operation : catalog.operations()) {
      OperationKey item = operation.key();
      int slash = item.path().lastIndexOf('/');
      if (slash > 0
          && item.method().equals("GET")
          && ResourcePath.isTemplate(item.path().substring(slash + 1))) {
        OperationKey list = new OperationKey(item.branch(), "GET", item.path().substring(0, slash));
        if (keys.contains(list)) {
          add(list, item, keys);
        }
      }
    }
  }

  private void add(OperationKey list, OperationKey item, Set<OperationKey> keys) {
    OperationKey create = new OperationKey(list.branch(), "POST", list.path());
    for (String maker : MAKERS) {
      OperationKey other = new OperationKey(list.branch(), "POST", list.path() + maker);
      if (!keys.contains(create) && keys.contains(other)) {
        create = other;
      }
    }
    Pair pair = new Pair(list, item, keys.contains(create));
    byItemPath.put(shape(item.branch(), item.path()), pair);
    parts.put(list, new Part(pair, Role.LIST));
    parts.put(create, new Part(pair, Role.CREATE));
    parts.put(item, new Part(pair, Role.READ));
    parts.put(new OperationKey(item.branch(), "PUT", item.path()), new Part(pair, Role.CHANGE));
    parts.put(new OperationKey(item.branch(), "DELETE", item.path()), new Part(pair, Role.DELETE));
  }

  @Nullable Part part(OperationKey key) {
    return parts.get(key);
  }

  @Nullable Pair ofItems(String branch, String path) {
    return byItemPath.get(shape(branch, path));
  }

  Collection<Pair> all() {
    return Collections.unmodifiableCollection(byItemPath.values());
  }

  /** A path without what its parameters are called: operations call the same one differently. */
  private static String shape(String branch, String path) {
    return branch + PARAMETER.matcher(path).replaceAll("{}");
  }
}
