package io.github.ovhsdk.benchmarks.explorer;

import io.github.ovhsdk.benchmarks.start.Heap;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.SectionSummary;
import io.github.ovhsdk.spec.OperationKey;
import java.util.List;

/** Loads the catalog and tells what of it stays in memory. */
public final class RetainedHeap {

  /** Each of these needs something that the ones before did not. */
  private static final List<String> SEARCHES =
      List.of("reboot vps", "kuberntes nodpool", "method:post iam:vps", "/vps/x/reboot");

  private RetainedHeap() {}

  /**
   * Loads v1's section of a path, or everything that the catalog and its search ever load. Prints
   * how many bytes the JVM then holds more than before.
   */
  public static void main(String[] args) {
    long before = Heap.used();
    Catalog catalog = Catalog.bundled();
    for (SectionSummary section : catalog.sections()) {
      if (args.length == 0 || section.branch().equals("v1") && section.path().equals(args[0])) {
        catalog.operations(section).forEach(o -> catalog.operation(o.key()).orElseThrow());
      }
    }
    if (args.length == 0) {
      SEARCHES.forEach(catalog::search);
      catalog.search().byError("none");
      catalog.search().successor(new OperationKey("v1", "GET", "/none"));
    }
    System.out.println(Heap.used() - before);
  }
}
