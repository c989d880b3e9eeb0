package io.github.ovhsdk.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;

/**
 * Counts the connections that calls take and give back: none is given back while its answer is not
 * closed.
 */
public final class ConnectionCount extends EventListener {
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger returned = new AtomicInteger();

  @Override
  public void connectionAcquired(Call call, Connection connection) {
    taken.incrementAndGet();
  }

  @Override
  public void connectionReleased(Call call, Connection connection) {
    returned.incrementAndGet();
  }

  /** Returns an HTTP client whose connections are counted here. */
  public OkHttpClient http() {
    return new OkHttpClient.Builder().eventListener(this).build();
  }

  /** Sees to it that all have been given back. */
  public void assertAllReturned() throws InterruptedException {
    // A call that was cancelled gives its connection back on another thread, a moment later.
    for (int i = 0; i < 200 && taken.get() != returned.get(); i++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertThat(returned).as("connections given back of those taken").hasValue(taken.get());
  }
}
