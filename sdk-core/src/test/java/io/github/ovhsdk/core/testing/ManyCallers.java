package io.github.ovhsdk.core.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Threads that do one thing at the same moment. */
public final class ManyCallers {

  private ManyCallers() {}

  /** Returns what they got, once all have it; fails where one does. */
  public static <T> List<T> call(int threads, Callable<T> action) {
    ExecutorService callers = Executors.newFixedThreadPool(threads);
    CyclicBarrier together = new CyclicBarrier(threads);
    try {
      List<CompletableFuture<T>> calls =
          IntStream.range(0, threads)
              .mapToObj(
                  i -> CompletableFuture.supplyAsync(() -> together(together, action), callers))
              .toList();
      return calls.stream().map(CompletableFuture::join).toList();
    } finally {
      callers.shutdownNow();
    }
  }

  private static <T> T together(CyclicBarrier barrier, Callable<T> action) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
      return action.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
