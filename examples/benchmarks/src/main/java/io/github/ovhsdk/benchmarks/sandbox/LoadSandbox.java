package io.github.ovhsdk.benchmarks.sandbox;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.Sandbox;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls a sandbox without a pause; the client is in the same JVM, on the same cores. */
public final class LoadSandbox {

  private static final int WARM_UP = 10_000;
  private static final int MEASURED = 10_000;

  private static final JsonValue RECORD =
      JsonValue.object(Map.of("fieldType", JsonValue.of("A"), "target", JsonValue.of("192.0.2.1")));

  private LoadSandbox() {}

  /** Prints the microseconds per request, of one that reads and of one that creates. */
  public static void main(String[] args) throws Exception {
    int threads = Integer.parseInt(args[0]);
    try (Sandbox sandbox = Sandbox.start()) {
      OvhClient client = sandbox.client();
      ApiCall<?> read =
          client.request("GET", "/v1/domain/zone/example.com/record/{id}").path("id", "1").call();
      ApiCall<?> create =
          client.request("POST", "/v1/domain/zone/example.com/record").body(RECORD).call();
      System.out.println(micros(read, threads) + " " + micros(create, threads));
    }
  }

  private static double micros(ApiCall<?> call, int threads)
      throws InterruptedException, ExecutionException {
    send(call, WARM_UP, threads);
    long begin = System.nanoTime();
    send(call, MEASURED, threads);
    return (System.nanoTime() - begin) / 1e3 / MEASURED;
  }

  private static void send(ApiCall<?> call, int count, int threads)
      throws InterruptedException, ExecutionException {
    Callable<Object> one = call::execute;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (Future<?> answer : pool.invokeAll(Collections.nCopies(count, one))) {
        answer.get();
      }
    } finally {
      pool.shutdown();
    }
  }
}
