package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.TypeRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what is on no list but can be read and changed, such as the settings of something:
 * where a path answers an object to {@code GET} and takes a {@code PUT}.
 */
final class Documents {

  private final Catalog catalog;
  private final Store store;

  Documents(Catalog catalog, Store store) {
    this.catalog = catalog;
    this.store = store;
  }

  /** Answers a call of no collection: from what is remembered, or with the example. */
  Answer answer(Call call) {
    OperationKey key = call.operation().operation().key();
    JsonValue known = store.document(call.path());
    if (key.method().equals("GET") && known != null) {
      return Answer.ok(known);
    }
    Declared read = key.method().equals("PUT") ? read(key) : null;
    if (read == null) {
      return Answer.ok(call.operation().example());
    }
    JsonValue changed = change(read, known, SentFields.of(call.operation(), call.body()));
    store.putDocument(call.path(), changed);
    boolean shown = call.operation().response().equals(read.response());
    return Answer.ok(shown ? changed : call.operation().example());
  }

  private static JsonValue change(
      Declared read, @Nullable JsonValue known, Map<String, JsonValue> sent) {
    JsonValue before = known == null ? start(read) : known;
    Model.ObjectModel model = read.responseModel().orElse(null);
    return model == null
        ? with(before, sent)
        : new Shapes(read.types()).merge(model, before, sent, true);
  }

  /** The example; nothing of a map, whose keys would be made up. */
  private static JsonValue start(Declared read) {
    return read.response() instanceof TypeRef.MapOf
        ? JsonValue.object(Map.of())
        : Objects.requireNonNull(read.example());
  }

  private static JsonValue with(JsonValue object, Map<String, JsonValue> more) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.putAll(more);
    return JsonValue.object(members);
  }

  /** Puts in what is given, over the example. */
  void seed(Declared read, ResourcePath path, JsonValue given) {
    store.putDocument(path, with(start(read), given.members()));
  }

  /** Whether the operation answers what can be remembered: an object or a map. */
  static boolean isDocument(Declared read) {
    return read.responseModel().isPresent() || read.response() instanceof TypeRef.MapOf;
  }

  /** What reads the path that the operation changes; null where nothing reads an object there. */
  private @Nullable Declared read(OperationKey change) {
    OperationKey key = new OperationKey(change.branch(), "GET", change.path());
    if (catalog.summary(key).isEmpty()) {
      return null;
    }
    Declared read = Declared.of(catalog, key);
    return isDocument(read) ? read : null;
  }
}
