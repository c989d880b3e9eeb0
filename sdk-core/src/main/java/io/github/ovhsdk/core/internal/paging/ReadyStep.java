package io.github.ovhsdk.core.internal.paging;

import java.util.function.Supplier;

/** A step that needs nothing from the server: to read an object, or to say that there is none. */
final class ReadyStep<M> extends ExpansionStep<M> {
  private final Supplier<M> object;

  /**
   * Creates a step.
   *
   * @param object returns the object, or throws what is wrong with it, when its turn has come
   */
  ReadyStep(Supplier<M> object) {
    this.object = object;
  }

  @Override
  Outcome<M> finish() {
    return object(object.get());
  }
}
