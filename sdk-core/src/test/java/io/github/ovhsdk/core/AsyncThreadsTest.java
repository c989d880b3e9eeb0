package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.testing.RawServer;
import io.github.ovhsdk.core.testing.RawServer.Reply;
import io.github.ovhsdk.core.testing.SampleApi;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncThreadsTest {
  private static final int THREADS = 64;

  /** OkHttp's and okio's own, and those of the JVM that completing futures may start. */
  private static final int FEW = 8;

  private final CountDownLatch busy = new CountDownLatch(THREADS);
  private final CountDownLatch gate = new CountDownLatch(1);

  @Test
  void executeAsync_thousandCallsAtOnce_useABoundedNumberOfThreads() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (RawServer server = new RawServer(request -> answer());
        OvhClient client =
            OvhClient.builder()
                .endpoint(Endpoint.custom(server.url()))
                .credentials(Credentials.none())
                .build()) {
      SampleApi api = client.api(SampleApi.class);

      List<CompletableFuture<Long>> calls =
          IntStream.range(0, 1_000).mapToObj(i -> api.getTime().executeAsync()).toList();
      assertThat(busy.await(20, TimeUnit.SECONDS)).isTrue();
      List<String> started =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> !before.contains(thread))
              .map(Thread::getName)
              .filter(name -> !name.equals("raw-server"))
              .toList();
      gate.countDown();

      assertThat(started).hasSizeBetween(THREADS, THREADS + FEW);
      assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(7));
      assertThat(server.accepted()).isBetween(THREADS, 1_000);
    }
  }

  private Reply answer() throws InterruptedException {
    busy.countDown();
    gate.await();
    return Reply.http(200, "application/json", "7");
  }
}
