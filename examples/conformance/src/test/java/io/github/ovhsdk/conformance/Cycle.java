package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.spec.OperationKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of one item of a list, lived through typed clients. */
final class Cycle {

  private static final String CHECKSUM = "checksum";

  private final CollectionOperations collection;
  private final TypedCalls calls;

  /** The list without the item. */
  private final List<Object> others;

  private final Object id;
  private Object item;

  private Cycle(
      CollectionOperations collection,
      TypedCalls calls,
      List<Object> others,
      Object id,
      Object item) {
    this.collection = collection;
    this.calls = calls;
    this.others = others;
    this.id = id;
    this.item = item;
  }

  /** Creates an item beside another one, finds it in the list, and reads it. */
  static Cycle begin(CollectionOperations collection, TypedCalls calls) {
    Operation create = collection.create();
    Tree body = example(create);
    calls.execute(create, null, other(create, body));
    List<Object> before = list(collection, calls);
    assertThat(before).as("the list with one item").hasSize(1);

    Object answer = calls.execute(create, null, body);
    List<Object> after = list(collection, calls);
    assertThat(after).as("the list with one item more").hasSize(2).containsAll(before);
    after.removeAll(before);
    assertThat(after).as("what is new").hasSize(1);
    Object id = collection.id(after.get(0));
    Object item = Objects.requireNonNull(calls.execute(collection.read(), id, null));

    Cycle cycle = new Cycle(collection, calls, before, id, item);
    assertThat(cycle.shown(create, body).other()).as("what is not as it was sent").isEmpty();
    if (collection.read().answer().equals(create.answer())) {
      assertThat(answer).as("what creation answers").isEqualTo(item);
    }
    return cycle;
  }

  /**
   * Changes the item, and reads it.
   *
   * @return the fields that can be seen to have changed
   */
  Set<String> change() {
    Operation change = Objects.requireNonNull(collection.change());
    Tree body = other(change, example(change));
    JsonValue checksum = ((OvhModel) item).raw(CHECKSUM);
    if (body instanceof Tree.Obj object && object.get(CHECKSUM) != null && checksum != null) {
      body = object.with(CHECKSUM, Values.tree(checksum));
    }
    Set<String> before = shown(change, body).same();
    calls.execute(change, id, body);
    item = Objects.requireNonNull(calls.execute(collection.read(), id, null));

    Shown shown = shown(change, body);
    assertThat(shown.other()).as("what is not as it was sent").isEmpty();
    Set<String> changed = new HashSet<>(shown.same());
    changed.removeAll(before);
    return changed;
  }

  /** Deletes the item, and finds it neither by its id nor in the list. */
  void delete() {
    Operation delete = Objects.requireNonNull(collection.delete());
    calls.execute(delete, id, example(delete));

    assertThatThrownBy(() -> calls.execute(collection.read(), id, null))
        .isInstanceOf(NotFoundException.class);
    assertThat(list(collection, calls)).isEqualTo(others);
  }

  private Shown shown(Operation sent, @Nullable Tree body) {
    // What the path says cannot be said otherwise, and checksums are the API's.
    Set<String> apart = new HashSet<>(Set.of(CHECKSUM));
    collection.read().parameters("path").forEach(each -> apart.add(each.name()));
    Shape shape = Objects.requireNonNull(collection.read().answer());
    return Shown.of(sent.body(), body, apart, shape, item);
  }

  private static List<Object> list(CollectionOperations collection, TypedCalls calls) {
    Object list = calls.execute(collection.list(), null, null);
    assertThat(list).isInstanceOf(List.class);
    return new ArrayList<>((List<?>) list);
  }

  private static @Nullable Tree example(Operation operation) {
    OperationKey key = OperationKey.parse(operation.name());
    Catalog catalog = Catalog.bundled();
    return Examples.of(catalog.sectionOf(key).orElseThrow())
        .body(catalog.operation(key).orElseThrow(), ExampleKind.WRITABLE)
        .map(Values::tree)
        .orElse(null);
  }

  private static @Nullable Tree other(Operation operation, @Nullable Tree body) {
    return operation.body() == null || body == null ? null : OtherValues.of(operation.body(), body);
  }
}
