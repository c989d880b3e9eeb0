package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds the collections of a catalog: wherever {@code GET /x} answers a list and {@code GET
 * /x/{id}} an object. Which paths these are is known from the index; types are looked at when a
 * collection is first used.
 */
final class CollectionTypes {

  /** Where an item is made if the list's own path does not do it. */
  private static final List<String> MAKERS = List.of("/create", "/new", "/add");

  private static final Pattern TEMPLATE = Pattern.compile("\\{[^}]*}");

  private final Catalog catalog;
  private final Map<String, Pair> byItemPath = new LinkedHashMap<>();
  private final Map<OperationKey, Part> parts = new HashMap<>();
  private final Set<Pair> creatable = new HashSet<>();
  private final Map<Pair, Optional<CollectionType>> resolved = new ConcurrentHashMap<>();

  /** The paths of a list and of its items, before anything is known about their types. */
  private record Pair(OperationKey list, OperationKey item) {}

  private record Part(Pair pair, Role role) {}

  /**
   * What an operation does.
   *
   * @param type the collection that it does it to
   * @param role what it does
   */
  record Use(CollectionType type, Role role) {}

  CollectionTypes(Catalog catalog) {
    this.catalog = catalog;
    Set<OperationKey> keys = new HashSet<>();
    List<OperationKey> sorted = new ArrayList<>();
    for (OperationSummary operation : catalog.operations()) {
      if (keys.add(operation.key())) {
        sorted.add(operation.key());
      }
    }
    for (OperationKey item : sorted) {
      int slash = item.path().lastIndexOf('/');
      if (item.method().equals("GET")
          && slash > 0
          && ResourcePath.isTemplate(item.path().substring(slash + 1))) {
        OperationKey list = new OperationKey(item.branch(), "GET", item.path().substring(0, slash));
        if (keys.contains(list)) {
          add(new Pair(list, item), keys);
        }
      }
    }
  }

  private void add(Pair pair, Set<OperationKey> keys) {
    byItemPath.put(shape(pair.item().branch(), pair.item().path()), pair);
    parts.put(pair.list(), new Part(pair, Role.LIST));
    parts.put(pair.item(), new Part(pair, Role.READ));
    parts.put(with(pair.item(), "PUT"), new Part(pair, Role.CHANGE));
    parts.put(with(pair.item(), "DELETE"), new Part(pair, Role.DELETE));
    OperationKey create = with(pair.list(), "POST");
    for (String maker : MAKERS) {
      OperationKey other = new OperationKey(create.branch(), "POST", pair.list().path() + maker);
      if (!keys.contains(create) && keys.contains(other)) {
        create = other;
      }
    }
    parts.put(create, new Part(pair, Role.CREATE));
    if (keys.contains(create)) {
      creatable.add(pair);
    }
  }

  private static OperationKey with(OperationKey key, String method) {
    return new OperationKey(key.branch(), method, key.path());
  }

  /** What an operation does with a collection; empty where it has to do with none. */
  Optional<Use> use(OperationKey key) {
    Part part = parts.get(key);
    return part == null
        ? Optional.empty()
        : resolve(part.pair()).map(type -> new Use(type, part.role()));
  }

  /** The collection whose items have that path, whatever its parameters are called. */
  Optional<CollectionType> ofItems(String branch, String path) {
    Pair pair = byItemPath.get(shape(branch, path));
    return pair == null ? Optional.empty() : resolve(pair);
  }

  /**
   * The collection that keeps what the operation answers: beside it or above it, of the same model,
   * and one that nothing can be created in otherwise; the nearest if there are several.
   */
  Optional<CollectionType> ofResults(Declared operation) {
    OperationKey key = operation.operation().key();
    TypeRef response =
        operation.response() instanceof TypeRef.Array several
            ? several.items()
            : operation.response();
    if (Shapes.object(operation.types(), response).isEmpty()) {
      return Optional.empty();
    }
    // The section first: to look at the types of another one, it would have to be loaded.
    return byItemPath.values().stream()
        .filter(pair -> isBesideOrAbove(pair.list(), key) && !creatable.contains(pair))
        .map(this::resolve)
        .flatMap(Optional::stream)
        .filter(type -> type.item().types().section() == operation.types().section())
        .filter(type -> type.item().response().equals(response))
        .max(Comparator.comparingInt(type -> type.list().operation().key().path().length()));
  }

  private boolean isBesideOrAbove(OperationKey list, OperationKey key) {
    return list.branch().equals(key.branch())
        && key.path().startsWith(above(list.path()) + "/")
        && !(key.path() + "/").startsWith(list.path() + "/")
        && section(list).equals(section(key));
  }

  private String section(OperationKey key) {
    return catalog.summary(key).orElseThrow().section();
  }

  private static String above(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** All collections, in the order of their paths. */
  List<CollectionType> all() {
    return byItemPath.values().stream().map(this::resolve).flatMap(Optional::stream).toList();
  }

  private Optional<CollectionType> resolve(Pair pair) {
    return resolved.computeIfAbsent(
        pair,
        p ->
            Optional.ofNullable(
                CollectionType.of(Declared.of(catalog, p.list()), Declared.of(catalog, p.item()))));
  }

  private static String shape(String branch, String path) {
    return branch + TEMPLATE.matcher(path).replaceAll("{}");
  }
}
