package io.github.ovhsdk.core.testing;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Counts how many of some objects are still held by somebody. */
public final class Retention<T> {
  private final List<WeakReference<T>> watched = new ArrayList<>();

  /** Watches an object, and returns it. */
  public T watch(T object) {
    watched.add(new WeakReference<>(object));
    return object;
  }

  /**
   * Returns how many are held; gives the garbage collector several chances to get down to so many.
   */
  public long held(int expected) {
    long held = watched.size();
    for (int i = 0; i < 50 && held > expected; i++) {
      System.gc();
      held = watched.stream().filter(each -> each.get() != null).count();
    }
    return held;
  }
}
