package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.sandbox.internal.request.Inputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers what is asked of one collection. */
final class CollectionCalls {

  private final Store store;
  private final CollectionType type;
  private final Items items;
  private final boolean strict;

  CollectionCalls(Store store, CollectionType type, Items items, boolean strict) {
    this.store = store;
    this.type = type;
    this.items = items;
    this.strict = strict;
  }

  Answer answer(Role role, Call call) {
    return switch (role) {
      case LIST -> list(call);
      case CREATE -> create(call);
      case READ -> read(call);
      case CHANGE -> change(call);
      case DELETE -> delete(call);
    };
  }

  private Answer list(Call call) {
    Contents contents = store.find(call.path());
    boolean objects = !type.listsObjects() && ObjectPage.isAskedFor(call.request());
    if (contents == null && !strict && !objects) {
      return Answer.ok(call.operation().example());
    }
    List<Map.Entry<String, Item>> all =
        contents == null ? unseen(call.path()) : List.copyOf(contents.items().entrySet());
    Predicate<JsonValue> filter = QueryFilter.of(type, call.query());
    List<Map.Entry<String, Item>> chosen =
        all.stream().filter(entry -> filter.test(entry.getValue().json())).toList();
    if (objects) {
      return ObjectPage.answer(
          chosen.stream().map(entry -> entry.getValue().json()).toList(), call.request());
    }
    return isCursored(call) ? cursorPage(call, chosen) : Answer.ok(elements(call.path(), chosen));
  }

  /** What a list has before anything happened: nothing, or the ids of its example. */
  private List<Map.Entry<String, Item>> unseen(ResourcePath list) {
    List<Map.Entry<String, Item>> entries = new ArrayList<>();
    JsonValue example = type.list().example();
    if (!strict && example != null) {
      for (JsonValue element : example.elements()) {
        String id = Ids.text(element);
        if (id != null) {
          JsonValue json = items.example(list.child(id));
          entries.add(Map.entry(id, new Item(entries.size() + 1L, 0, 0, json)));
        }
      }
    }
    return entries;
  }

  private boolean isCursored(Call call) {
    ApiRequest request = call.request();
    return call.operation().operation().paging() != null
        && (request.header(CursorPage.SIZE).isPresent()
            || request.header(CursorPage.CURSOR).isPresent());
  }

  private Answer cursorPage(Call call, List<Map.Entry<String, Item>> all) {
    int size =
        call.request()
            .header(CursorPage.SIZE)
            .map(text -> ObjectPage.positive(CursorPage.SIZE, text))
            .orElse(Integer.MAX_VALUE);
    String cursor = call.request().header(CursorPage.CURSOR).filter(c -> !c.isEmpty()).orElse(null);
    CursorPage page = CursorPage.of(all, size, cursor);
    Answer answer = Answer.ok(elements(call.path(), page.items()));
    return page.next() == null ? answer : answer.withHeader(CursorPage.NEXT, page.next());
  }

  private JsonValue elements(ResourcePath list, List<Map.Entry<String, Item>> entries) {
    return JsonValue.array(
        entries.stream()
            .map(e -> Views.element(type, list.child(e.getKey()), e.getValue().json()))
            .toList());
  }

  private Answer create(Call call) {
    // Where an item is made on a path below the list's, it is on the list all the same.
    int depth = type.list().operation().key().path().split("/").length - 1;
    ResourcePath list = call.path().first(depth);
    Map<String, JsonValue> sent = SentFields.of(call.operation(), call.body());
    String natural = items.naturalId(sent);
    Contents before = store.find(list);
    if (natural != null && before != null && before.get(natural) != null) {
      return Refusals.alreadyExists(type.idParameter().name(), natural);
    }
    Contents contents = store.open(list, type);
    String id = natural == null ? contents.newId(list) : natural;
    ResourcePath path = list.child(id);
    Item item = items.create(path, contents.nextNumber(), sent);
    contents.put(id, item);
    return answer(call, path, item);
  }

  private Answer read(Call call) {
    Optional<List<String>> ids = Inputs.batch(call.request(), call.path().last());
    if (ids.isEmpty()) {
      return readOne(call.path());
    }
    List<JsonValue> answers = new ArrayList<>();
    for (String part : ids.get()) {
      String id = Ids.canonical(type.idParameter().type(), part);
      Answer answer = readOne(call.path().parent().child(id));
      boolean found = answer.status() == 200 && answer.json() != null;
      Map<String, JsonValue> members = new LinkedHashMap<>();
      members.put("key", Ids.json(type.item().types(), type.idParameter().type(), id));
      members.put("value", found ? answer.json() : JsonValue.NULL);
      members.put("error", found ? JsonValue.NULL : answer.json());
      answers.add(JsonValue.object(members));
    }
    return Answer.ok(JsonValue.array(answers));
  }

  private Answer readOne(ResourcePath path) {
    Contents contents = store.find(path.parent());
    Item item = contents == null ? null : contents.get(path.last());
    if (contents != null && item != null) {
      if (item.readsLeft() > 0) {
        contents.put(path.last(), items.afterRead(item));
      }
      return Answer.ok(item.json());
    }
    return isKnownToBeMissing(contents, path) ? notFound(path) : Answer.ok(items.example(path));
  }

  private Answer change(Call call) {
    ResourcePath path = call.path();
    Contents contents = store.find(path.parent());
    Item item = contents == null ? null : contents.get(path.last());
    if (item == null) {
      if (isKnownToBeMissing(contents, path)) {
        return notFound(path);
      }
      item = new Item(0, 0, 0, items.example(path));
    }
    String current = Ids.text(item.json().get(Progress.CHECKSUM));
    String sent = checksum(call.body());
    if (current != null && sent != null && !current.equals(sent)) {
      return Refusals.staleChecksum(current);
    }
    Contents open = store.open(path.parent(), type);
    if (item.number() == 0) {
      item = new Item(open.nextNumber(), 0, 0, item.json());
    }
    Item changed = items.change(path, item, SentFields.of(call.operation(), call.body()));
    open.put(path.last(), changed);
    return answer(call, path, changed);
  }

  private static @Nullable String checksum(@Nullable JsonValue body) {
    return body == null || body.kind() != JsonValue.Kind.OBJECT
        ? null
        : Ids.text(body.get(Progress.CHECKSUM));
  }

  private Answer delete(Call call) {
    ResourcePath path = call.path();
    Contents contents = store.find(path.parent());
    Item item = contents == null ? null : contents.get(path.last());
    if (item == null && isKnownToBeMissing(contents, path)) {
      return notFound(path);
    }
    store.delete(path, type);
    return item == null ? Answer.ok(call.operation().example()) : answer(call, path, item);
  }

  private boolean isKnownToBeMissing(@Nullable Contents contents, ResourcePath path) {
    return strict || contents != null && contents.isDeleted(path.last());
  }

  private Answer notFound(ResourcePath path) {
    return Refusals.notFound(type.idParameter().name(), path.last());
  }

  private Answer answer(Call call, ResourcePath path, Item item) {
    return Answer.ok(Views.of(type, call.operation(), path, item.json()));
  }
}
