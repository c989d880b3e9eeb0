package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses what is asked of something that is under a thing which is not there. */
final class Ancestors {

  private final CollectionTypes types;
  private final Store store;
  private final boolean strict;

  Ancestors(CollectionTypes types, Store store, boolean strict) {
    this.types = types;
    this.store = store;
    this.strict = strict;
  }

  /** The 404 of the first thing on the way that is not there; null where all are. */
  @Nullable Answer refusal(Call call, Optional<CollectionTypes.Use> use) {
    String[] template = call.operation().operation().key().path().substring(1).split("/");
    boolean itself = use.map(u -> isOfItem(u.role())).orElse(false);
    int end = itself ? template.length - 1 : template.length;
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < end; i++) {
      path.append('/').append(template[i]);
      if (ResourcePath.isTemplate(template[i])) {
        ResourcePath item = call.path().first(i + 1);
        Answer refusal =
            types
                .ofItems(item.branch(), path.toString())
                .map(type -> refusal(type, item))
                .orElse(null);
        if (refusal != null) {
          return refusal;
        }
      }
    }
    return null;
  }

  private static boolean isOfItem(Role role) {
    return role == Role.READ || role == Role.CHANGE || role == Role.DELETE;
  }

  private @Nullable Answer refusal(CollectionType type, ResourcePath item) {
    Contents contents = store.find(item.parent());
    String id = item.last();
    boolean there = contents != null && contents.get(id) != null;
    boolean gone = contents != null && contents.isDeleted(id);
    return there || !gone && !strict ? null : Refusals.notFound(type.idParameter().name(), id);
  }
}
