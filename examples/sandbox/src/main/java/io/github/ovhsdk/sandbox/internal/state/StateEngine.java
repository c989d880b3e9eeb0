package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.spec.OperationKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers operations from what was created, changed and deleted before, and with examples where
 * nothing is known.
 *
 * <p>A list shows its example until something is created, changed, deleted or seeded in it; from
 * then on, what is there. An id that was never seen answers the example, a deleted one 404; to a
 * strict engine an unknown id is 404 too, and lists are empty at first.
 *
 * <p>Safe for use by several threads: requests to what is remembered are answered one after
 * another.
 */
public final class StateEngine {

  private final Catalog catalog;
  private final Settings settings;
  private final CollectionTypes types;
  private final Store store = new Store();
  private final Tasks tasks;
  private final Documents documents;
  private final Map<OperationKey, Items> items = new ConcurrentHashMap<>();

  /**
   * How an engine is to be.
   *
   * @param clock tells when things are created and changed
   * @param strict whether an id that nobody has heard of is 404
   * @param reads how many reads show that a v2 resource is under way before it is ready
   */
  public record Settings(Clock clock, boolean strict, int reads) {}

  /** Creates an engine that remembers nothing yet. */
  public StateEngine(Catalog catalog, Settings settings) {
    this.catalog = catalog;
    this.settings = settings;
    this.types = new CollectionTypes(catalog);
    this.documents = new Documents(catalog, store);
    this.tasks = new Tasks(types, store, this::items);
  }

  /**
   * Answers a request that was found right.
   *
   * @param found the operation, with decoded values
   * @param body the body; null where there is none
   * @param request the request, for its headers
   */
  public Answer answer(OperationMatch.Found found, @Nullable JsonValue body, ApiRequest request) {
    Declared operation = Declared.of(catalog, found.operation());
    ResourcePath path = ResourcePath.of(operation.operation(), found.pathValues());
    Optional<CollectionTypes.Use> use = types.use(found.operation());
    Call call = new Call(operation, path, found.query(), body, request);
    try {
      synchronized (store) {
        Answer gone = new Ancestors(types, store, settings.strict()).refusal(call, use);
        if (gone != null) {
          return gone;
        }
        return tasks.keep(call, use.isPresent() ? answer(use.get(), call) : documents.answer(call));
      }
    } catch (IllegalArgumentException e) {
      return Refusals.badRequest(String.valueOf(e.getMessage()));
    }
  }

  private Answer answer(CollectionTypes.Use use, Call call) {
    return new CollectionCalls(store, use.type(), items(use.type()), settings.strict())
        .answer(use.role(), call);
  }

  private Items items(CollectionType type) {
    return items.computeIfAbsent(
        type.item().operation().key(), key -> new Items(type, settings.clock(), settings.reads()));
  }

  /**
   * Puts things in, beside what is there.
   *
   * @param seeds lists and single objects by path, as {@link #snapshot} writes them
   * @throws IllegalArgumentException if they are of another form, for a list that there is not, or
   *     have an id that no request can have
   */
  public void seed(JsonValue seeds) {
    Seeds reader = new Seeds(catalog, types, this::items, documents);
    synchronized (store) {
      reader.read(seeds, store);
    }
  }

  /** Returns all that is remembered, in the form of seeds. */
  public JsonValue snapshot() {
    synchronized (store) {
      return Seeds.write(store);
    }
  }

  /** Forgets everything but what is given. */
  public void reset(JsonValue seeds) {
    Seeds reader = new Seeds(catalog, types, this::items, documents);
    synchronized (store) {
      store.clear();
      reader.read(seeds, store);
    }
  }

  /** The ids of what is in a list, in order of creation. */
  List<String> ids(String url) {
    synchronized (store) {
      return store.collections().entrySet().stream()
          .filter(entry -> entry.getKey().toString().equals(url))
          .flatMap(entry -> entry.getValue().items().keySet().stream())
          .toList();
    }
  }
}
