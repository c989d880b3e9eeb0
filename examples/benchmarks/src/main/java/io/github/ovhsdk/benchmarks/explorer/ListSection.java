package io.github.ovhsdk.benchmarks.explorer;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.SectionSummary;

/** Lists a section, as the first thing that a JVM does. */
public final class ListSection {

  private ListSection() {}

  /** Prints the operations of v1's section of that path, then the milliseconds that it took. */
  public static void main(String[] args) {
    long begin = System.nanoTime();
    Catalog catalog = Catalog.bundled();
    for (SectionSummary section : catalog.sections()) {
      if (section.branch().equals("v1") && section.path().equals(args[0])) {
        for (OperationSummary operation : catalog.operations(section)) {
          System.out.println(operation);
        }
      }
    }
    System.out.println((System.nanoTime() - begin) / 1e6);
  }
}
