package io.github.ovhsdk.core.model;

import java.lang.invoke.MethodHandles;

/** Makes generated classes register themselves: they do so in their static initialisers. */
final class Initialization {

  private Initialization() {}

  static void ensure(Class<?> generated) {
    try {
      MethodHandles.lookup().ensureInitialized(generated);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(generated.getName() + " is not accessible", e);
    }
  }
}
