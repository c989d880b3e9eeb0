package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * A list of the contract and the items on it, which are objects.
 *
 * @param list {@code GET /x}
 * @param item {@code GET /x/{id}}
 * @param model what an item is
 * @param idParameter the last parameter of the item's path
 * @param idProperty the property of the item that holds its id; null where none does
 */
record CollectionType(
    Declared list,
    Declared item,
    Model.ObjectModel model,
    Parameter idParameter,
    @Nullable Property idProperty) {

  /**
   * Returns the collection of the two operations; null where the one answers no list, or the other
   * no object.
   */
  static @Nullable CollectionType of(Declared list, Declared item) {
    Model.ObjectModel model = item.responseModel().orElse(null);
    if (model == null || !(list.response() instanceof TypeRef.Array)) {
      return null;
    }
    String path = item.operation().key().path();
    String name = path.substring(path.lastIndexOf('{') + 1, path.length() - 1);
    Parameter parameter = item.operation().parameter(Parameter.Place.PATH, name).orElse(null);
    return parameter == null
        ? null
        : new CollectionType(
            list, item, model, parameter, IdProperty.of(item.types(), model, name));
  }

  /** What each element of the list is. */
  TypeRef elementType() {
    return ((TypeRef.Array) list.response()).items();
  }

  /** Whether the list answers the objects themselves, or something about them, in place of ids. */
  boolean listsObjects() {
    return Shapes.object(list.types(), elementType()).isPresent();
  }

  @Nullable Property property(String name) {
    return model.property(name).orElse(null);
  }
}
