package io.github.ovhsdk.benchmarks.sandbox;

import io.github.ovhsdk.benchmarks.start.Heap;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.sandbox.Sandbox;

/** Has a sandbox answer all there is to read, and tells what then stays in memory. */
public final class HeapOfSandbox {

  private HeapOfSandbox() {}

  /** Prints how many bytes the JVM then holds more than before, the client's included. */
  public static void main(String[] args) {
    long before = Heap.used();
    try (Sandbox sandbox = Sandbox.start()) {
      OvhClient client = sandbox.client();
      for (OperationSummary operation : Catalog.bundled().operations()) {
        if (operation.key().method().equals("GET")) {
          read(client, operation);
        }
      }
      System.out.println(Heap.used() - before);
    }
  }

  private static void read(OvhClient client, OperationSummary operation) {
    // 1 is an id of most types; what refuses it, or lacks a parameter, was loaded all the same.
    String path = operation.key().path().replaceAll("\\{[^}]*}", "1");
    try {
      client.request("GET", "/" + operation.key().branch() + path).call(Void.class).execute();
    } catch (OvhApiException e) {
      if (e.status() != 400) {
        throw e;
      }
    }
  }
}
