package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.spec.Operation;
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
 * id stands in place of the list.
 */
final class Seeds {

  private final Catalog catalog;
  private final CollectionTypes types;
  private final Function<CollectionType, Items> items;

  Seeds(Catalog catalog, CollectionTypes types, Function<CollectionType, Items> items) {
    this.catalog = catalog;
    this.types = types;
    this.items = items;
  }

  /** One list that is given. */
  private record Given(CollectionType type, ResourcePath path, JsonValue items) {}

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

  private Given given(String path, JsonValue items) {
    if (!(catalog.match("GET", path) instanceof OperationMatch.Found found)) {
      throw new IllegalArgumentException("There is no list " + path + " to put anything in.");
    }
    CollectionTypes.Use use = types.use(found.operation()).orElse(null);
    if (use == null || use.role() != Role.LIST) {
      throw new IllegalArgumentException(
          path + " is no list whose items have paths of their own: nothing can be put in.");
    }
    if (items.kind() == JsonValue.Kind.ARRAY) {
      items.elements().forEach(element -> checkElement(path, element));
    } else if (items.kind() != JsonValue.Kind.OBJECT) {
      throw new IllegalArgumentException("What is put in " + path + " is a list.");
    }
    Operation list = use.type().list().operation();
    return new Given(use.type(), ResourcePath.of(list, found.pathValues()), items);
  }

  private static void checkElement(String path, JsonValue element) {
    if (element.kind() != JsonValue.Kind.OBJECT && Ids.text(element) == null) {
      throw new IllegalArgumentException(
          "An element of " + path + " is an object or an id, not " + element.kind() + ".");
    }
  }

  private void put(Given given, Store store) {
    putAncestors(given, store);
    Contents contents = store.open(given.path(), given.type());
    if (given.items().kind() == JsonValue.Kind.OBJECT) {
      given.items().members().forEach((id, item) -> put(given, contents, id, item));
      return;
    }
    for (JsonValue element : given.items().elements()) {
      String id = id(given.type(), element);
      put(given, contents, id == null ? contents.newId(given.path()) : id, element);
    }
  }

  private void put(Given given, Contents contents, String id, JsonValue item) {
    String canonical = Ids.canonical(given.type().idParameter().type(), id);
    ResourcePath path = given.path().child(canonical);
    Item before = contents.get(canonical);
    long number = before == null ? contents.nextNumber() : before.number();
    contents.put(canonical, items.apply(given.type()).seed(path, number, item));
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
    String[] template = given.type().list().operation().key().path().substring(1).split("/");
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
