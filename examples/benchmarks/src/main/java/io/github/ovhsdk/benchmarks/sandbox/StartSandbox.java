package io.github.ovhsdk.benchmarks.sandbox;

import io.github.ovhsdk.sandbox.Sandbox;

/** Starts a sandbox, as the first thing that a JVM does. */
public final class StartSandbox {

  private StartSandbox() {}

  /** Prints the milliseconds that it took. */
  public static void main(String[] args) {
    long begin = System.nanoTime();
    try (Sandbox sandbox = Sandbox.start()) {
      System.out.println((System.nanoTime() - begin) / 1e6);
    }
  }
}
