package io.github.ovhsdk.benchmarks.explorer;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.search.SearchResult;

/** Searches, as the first thing that a JVM does. */
public final class FirstSearch {

  private FirstSearch() {}

  /** Prints what is found, then the milliseconds that it took. */
  public static void main(String[] args) {
    long begin = System.nanoTime();
    for (SearchResult result : Catalog.bundled().search(args[0])) {
      System.out.println(result.operation());
    }
    System.out.println((System.nanoTime() - begin) / 1e6);
  }
}
