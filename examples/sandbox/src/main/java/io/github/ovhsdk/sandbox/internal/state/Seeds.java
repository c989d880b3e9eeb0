package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.spec.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered, as JSON: an object of lists by their paths, {@code {"/v1/domain/zone":
 * [{"name": "example.org"}]}}. An element is an object, of which the properties that it lacks are
 * those of the example, or an id alone. Where objects do not hold their ids, an object of items by
 * id stands in place of the list. What is on no list has an object: {@code {"/v1/me": {"city":
 * "Roubaix"}}}.
 */
final class Seeds {

  private final Catalog catalog;
  private final CollectionTypes types;
  private final Function<CollectionType, Items> items;
  private final Documents documents;

  Seeds(
      Catalog catalog,
      CollectionTypes types,
      Function<CollectionType, Items> items,
      Documents documents) {
    this.catalog = catalog;
    this.types = types;
    this.items = items;
    this.documents = documents;
  }

  /**
   * What is given for one path.
   *
   * @param read what reads the path
   * @param list the collection that is there; null for a single object
   */
  private record Given(
      Declared read, ResourcePath path, @Nullable CollectionType list, JsonValue json) {}

  void read(JsonValue seeds, Store store) {
    if (seeds.kind() != JsonValue.Kind.OBJECT) {
      throw new IllegalArgumentException(
          "Seeds are an object of lists by path, such as {\"/v1/domain/zone\": [\"example.org\"]}.");
    }
    // All are understood before one is put in: wrong seeds change nothing.
    List<Given> lists = new ArrayList<>();
    seeds.members().forEach((path, given) -> lists.add(given(path, given)));
    lists.forEach(list -> put(list, store));
  }

  private Given given(String path, JsonValue json) {
    if (path.contains("?") || path.contains("{")) {
      throw new IllegalArgumentException(
          path + " is no path to put anything in: leave out queries, and put ids in place of {…}.");
    }
    if (!(catalog.match("GET", path) instanceof OperationMatch.Found found)) {
      throw new IllegalArgumentException("There is no " + path + " to put anything in.");
    }
    Declared read = Declared.of(catalog, found.operation());
    found.pathValues().forEach((name, value) -> checkId(path, read, name, value));
    ResourcePath concrete = ResourcePath.of(read.operation(), found.pathValues());
    CollectionTypes.Use use = types.use(found.operation()).orElse(null);
    if (use != null && use.role() == Role.LIST) {
      checkList(path, use.type(), json);
      return new Given(read, concrete, use.type(), json);
    }
    if (use != null || !Documents.isDocument(read)) {
      throw new IllegalArgumentException(
          path + " is neither a list whose items have paths of their own nor a single object.");
    }
    if (json.kind() != JsonValue.Kind.OBJECT) {
      throw new IllegalArgumentException("What is put in " + path + " is an object.");
    }
    return new Given(read, concrete, null, json);
  }

  private static void checkList(String path, CollectionType type, JsonValue json) {
    if (json.kind() == JsonValue.Kind.ARRAY) {
      json.elements().forEach(element -> checkElement(path, type, element));
    } else if (json.kind() == JsonValue.Kind.OBJECT) {
      json.members().forEach((id, item) -> checkById(path, type, id, item));
    } else {
      throw new IllegalArgumentException("What is put in " + path + " is a list.");
    }
  }

  private static void checkById(String path, CollectionType type, String id, JsonValue item) {
    if (item.kind() != JsonValue.Kind.OBJECT) {
      throw new IllegalArgumentException(
          "In place of a list, " + path + " takes objects by id, and " + id + " is none.");
    }
    checkId(path, type, id);
  }

  private static void checkElement(String path, CollectionType type, JsonValue element) {
    if (element.kind() != JsonValue.Kind.OBJECT && Ids.text(element) == null) {
      throw new IllegalArgumentException(
          "An element of " + path + " is an object or an id, not " + element.kind() + ".");
    }
    String id = id(type, element);
    if (id != null) {
      checkId(path, type, id);
    }
  }

  private static void checkId(String path, CollectionType type, String id) {
    checkId(path, type.item(), type.idParameter().name(), id);
  }

  /** What has an id that no request can have could never be called. */
  private static void checkId(String path, Declared operation, String parameter, String id) {
    String doubt = operation.doubt(parameter, id);
    if (doubt != null) {
      throw new IllegalArgumentException(
          "No request can have this " + parameter + " in " + path + ": " + doubt);
    }
  }

  private void put(Given given, Store store) {
    putAncestors(given, store);
    CollectionType type = given.list();
    if (type == null) {
      documents.seed(given.read(), given.path(), given.json());
      return;
    }
    Contents contents = store.open(given.path(), type);
    if (given.json().kind() == JsonValue.Kind.OBJECT) {
      given.json().members().forEach((id, item) -> put(given.path(), contents, id, item));
      return;
    }
    for (JsonValue element : given.json().elements()) {
      String id = id(type, element);
      put(given.path(), contents, id == null ? contents.newId(given.path()) : id, element);
    }
  }

  private void put(ResourcePath list, Contents contents, String id, JsonValue item) {
    CollectionType type = contents.type();
    String canonical = Ids.canonical(type.idParameter().type(), id);
    Item before = contents.get(canonical);
    long number = before == null ? contents.nextNumber() : before.number();
    contents.put(canonical, items.apply(type).seed(list.child(canonical), number, item));
  }

  private static @Nullable String id(CollectionType type, JsonValue element) {
    if (element.kind() != JsonValue.Kind.OBJECT) {
      return Ids.text(element);
    }
    Property property = type.idProperty();
    return property == null ? null : Ids.text(element.get(property.name()));
  }

  /** What is under something is only there if that is. */
  private void putAncestors(Given given, Store store) {
    String[] template = given.read().operation().key().path().substring(1).split("/");
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < template.length; i++) {
      path.append('/').append(template[i]);
      CollectionType type =
          ResourcePath.isTemplate(template[i])
              ? types.ofItems(given.path().branch(), path.toString()).orElse(null)
              : null;
      if (type != null) {
        ResourcePath item = given.path().first(i + 1);
        Contents contents = store.open(item.parent(), type);
        if (contents.get(item.last()) == null) {
          Item seed = items.apply(type).seed(item, contents.nextNumber(), null);
          contents.put(item.last(), seed);
        }
      }
    }
  }

  static JsonValue write(Store store) {
    Map<String, JsonValue> lists = new LinkedHashMap<>();
    store.collections().forEach((path, contents) -> lists.put(path.toString(), write(contents)));
    store.documents().forEach((path, document) -> lists.put(path.toString(), document));
    return JsonValue.object(lists);
  }

  private static JsonValue write(Contents contents) {
    Map<String, JsonValue> byId = new LinkedHashMap<>();
    contents.items().forEach((id, item) -> byId.put(id, item.json()));
    boolean named =
        byId.entrySet().stream()
            .allMatch(item -> item.getKey().equals(id(contents.type(), item.getValue())));
    return named ? JsonValue.array(List.copyOf(byId.values())) : JsonValue.object(byId);
  }
}
