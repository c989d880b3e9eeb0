package io.github.ovhsdk.benchmarks.sandbox;

import io.github.ovhsdk.sandbox.Sandbox;

/** Starts a sandbox and calls it with a client, as the first thing that a JVM does. */
public final class FirstAnswer {

  private FirstAnswer() {}

  /** Prints the milliseconds until the call is answered; a token is obtained before. */
  public static void main(String[] args) {
    long begin = System.nanoTime();
    try (Sandbox sandbox = Sandbox.start()) {
      sandbox.client().request("GET", "/v1/domain/zone").call().execute();
      System.out.println((System.nanoTime() - begin) / 1e6);
    }
  }
}
