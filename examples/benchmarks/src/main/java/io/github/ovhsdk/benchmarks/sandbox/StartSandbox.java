package io.github.ovhsdk.benchmarks.sandbox;

import io.github.ovhsdk.sandbox.Sandbox;

/** Starts a sandbox, as the first thing that a JVM does. */
public final class StartSandbox {

  private StartSandbox() {}

  /** Prints the milliseconds to its start, and to the first answer that a client has of it. */
  public static void main(String[] args) {
    long begin = System.nanoTime();
    try (Sandbox sandbox = Sandbox.start()) {
      double started = millisSince(begin);
      sandbox.client().request("GET", "/v1/domain/zone").call().execute();
      System.out.println(started + " " + millisSince(begin));
    }
  }

  private static double millisSince(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }
}
