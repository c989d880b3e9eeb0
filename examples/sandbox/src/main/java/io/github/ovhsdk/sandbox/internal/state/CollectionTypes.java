package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.sandbox.internal.state.CollectionPaths.Pair;
import io.github.ovhsdk.sandbox.internal.state.CollectionPaths.Part;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.TypeRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The collections of a catalog: where {@code GET /x} answers a list and {@code GET /x/{id}} an
 * object. Paths are looked at with the first request, so that a sandbox starts fast, and types when
 * a collection is first used.
 */
final class CollectionTypes {

  private final Catalog catalog;
  private final Map<OperationKey, Optional<CollectionType>> resolved = new ConcurrentHashMap<>();
  private @Nullable CollectionPaths paths;

  /**
   * What an operation does.
   *
   * @param type the collection that it does it to
   * @param role what it does
   */
  record Use(CollectionType type, Role role) {}

  CollectionTypes(Catalog catalog) {
    this.catalog = catalog;
  }

  private synchronized CollectionPaths paths() {
    if (paths == null) {
      paths = new CollectionPaths(catalog);
    }
    return paths;
  }

  /** What an operation does with a collection; empty where it has to do with none. */
  Optional<Use> use(OperationKey key) {
    Part part = paths().part(key);
    return part == null
        ? Optional.empty()
        : resolve(part.pair()).map(type -> new Use(type, part.role()));
  }

  /** The collection whose items have that path, whatever its parameters are called. */
  Optional<CollectionType> ofItems(String branch, String path) {
    Pair pair = paths().ofItems(branch, path);
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
    if (Shapes.object(operation.types(), response).isEmpty()
        || isItem(use(key), operation, response)) {
      return Optional.empty();
    }
    // The section first: to look at the types of another one, it would have to be loaded.
    return paths().all().stream()
        .filter(pair -> !pair.creatable() && isBesideOrAbove(pair.list(), key))
        .map(this::resolve)
        .flatMap(Optional::stream)
        .filter(type -> type.item().types().section() == operation.types().section())
        .filter(type -> type.item().response().equals(response))
        .max(Comparator.comparingInt(type -> type.list().operation().key().path().length()));
  }

  /** Whether the operation answers the item itself that it has to do with. */
  private static boolean isItem(Optional<Use> use, Declared operation, TypeRef response) {
    return use.map(u -> u.type().item())
        .filter(item -> item.types().section() == operation.types().section())
        .filter(item -> item.response().equals(response))
        .isPresent();
  }

  private boolean isBesideOrAbove(OperationKey list, OperationKey key) {
    String above = list.path().substring(0, list.path().lastIndexOf('/'));
    return list.branch().equals(key.branch())
        && key.path().startsWith(above + "/")
        && !(key.path() + "/").startsWith(list.path() + "/")
        && section(list).equals(section(key));
  }

  private String section(OperationKey key) {
    return catalog.summary(key).orElseThrow().section();
  }

  /** All collections, in the order of their paths. */
  List<CollectionType> all() {
    return paths().all().stream().map(this::resolve).flatMap(Optional::stream).toList();
  }

  private Optional<CollectionType> resolve(Pair pair) {
    return resolved.computeIfAbsent(
        pair.list(),
        list ->
            Optional.ofNullable(
                CollectionType.of(Declared.of(catalog, list), Declared.of(catalog, pair.item()))));
  }
}
