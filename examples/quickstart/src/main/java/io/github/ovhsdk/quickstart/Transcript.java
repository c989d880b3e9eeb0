package io.github.ovhsdk.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.PreparedRequest;
import java.io.PrintStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls, and prints each as a person wants to read it: what for, what was sent, what came.
 */
final class Transcript {

  private final PrintStream out;
  private int steps;

  Transcript(PrintStream out) {
    this.out = out;
  }

  /** Prints a line that belongs to no step. */
  void say(String text) {
    out.println(text);
  }

  /** Prints the headline of a step. */
  void step(String title) {
    out.printf("%n%d. %s%n", ++steps, title);
  }

  /**
   * Makes a call.
   *
   * @param summary what to print of the answer
   */
  <T extends @Nullable Object> T call(ApiCall<T> call, Function<T, String> summary) {
    sent(call.prepare());
    long start = System.nanoTime();
    ApiResponse<T> response = call.executeForResponse();
    long millis = (System.nanoTime() - start) / 1_000_000;
    result(response.status() + " in " + millis + " ms: " + summary.apply(response.body()));
    return response.body();
  }

  private void sent(PreparedRequest request) {
    String query = request.url().getRawQuery();
    String path = request.url().getRawPath() + (query == null ? "" : "?" + query);
    detail(request.method() + " " + path);
    request
        .body()
        .map(body -> new String(body, UTF_8))
        .filter(body -> !body.isEmpty())
        .ifPresent(this::detail);
  }

  /** Prints a line of a step. */
  void detail(String text) {
    out.println("   " + text);
  }

  /** Prints what came of it. */
  void result(String text) {
    detail("→ " + text);
  }
}
