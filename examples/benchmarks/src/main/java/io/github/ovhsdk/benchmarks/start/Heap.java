package io.github.ovhsdk.benchmarks.start;

/** Tells what is in memory and cannot be collected. */
public final class Heap {

  private static final int COLLECTIONS = 4;

  private Heap() {}

  /** Returns how many bytes are in use: the least after some collections. */
  public static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
