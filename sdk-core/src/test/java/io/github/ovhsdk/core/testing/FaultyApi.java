package io.github.ovhsdk.core.testing;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.testing.RawServer.Reply;
import io.github.ovhsdk.core.testing.RawServer.Request;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * An API with a fault, and a token endpoint and a clock without one: tokens live for 30 seconds,
 * and each time the clock is asked it has been put forward by an hour. A second server stands
 * elsewhere.
 */
public final class FaultyApi implements AutoCloseable {
  private final Fault fault;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger side = new AtomicInteger();
  private final ConnectionCount connections = new ConnectionCount();
  private final @Nullable Encryption encryption;
  private final RawServer api;
  private final RawServer elsewhere =
      new RawServer(request -> Reply.http(200, "application/json", "{}"));

  /** Starts the servers. */
  public FaultyApi(Fault fault) throws Exception {
    this.fault = fault;
    this.encryption = fault.isEncrypted() ? Encryption.shared() : null;
    this.api = new RawServer(this::reply, encryption);
    if (fault == Fault.CONNECTION_REFUSED) {
      api.close();
    }
  }

  private Reply reply(Request request) {
    if (request.target().endsWith("/token")) {
      return Reply.http(
          200,
          "application/json",
          "{\"access_token\": \""
              + Fault.SECRET
              + "-token-"
              + side.incrementAndGet()
              + "\", \"expires_in\": 30}");
    }
    if (request.target().endsWith("/auth/time")) {
      long time = FakeTime.START.getEpochSecond() + 3_600L * side.incrementAndGet();
      return Reply.http(200, "application/json", String.valueOf(time));
    }
    Reply reply =
        fault.reply(
            new Fault.Call(
                requests.incrementAndGet(), "http://localhost:" + elsewhere.port() + "/v1/thing"));
    if (reply.refusesCredentials()) {
      refused.incrementAndGet();
    }
    return reply;
  }

  /** Returns where the API is. */
  public Endpoint endpoint() {
    return fault == Fault.DNS_FAILURE
        ? Endpoint.custom("https://gateway.example")
        : Endpoint.custom(api.url());
  }

  /** Returns what finds the servers, and has its connections counted. */
  public OkHttpClient http() {
    if (encryption != null) {
      return encryption.client(connections.http());
    }
    return fault != Fault.DNS_FAILURE
        ? connections.http()
        : connections
            .http()
            .newBuilder()
            .dns(
                host -> {
                  throw new UnknownHostException(host);
                })
            .build();
  }

  /** Returns how many requests the API got. */
  public int requests() {
    return requests.get();
  }

  /** Returns how many of these it may have carried out. */
  public int carriedOut() {
    return requests.get() - refused.get();
  }

  /** Returns how often it was asked for a token or for the time. */
  public int side() {
    return side.get();
  }

  /** Returns how many connections the other server got. */
  public int elsewhere() {
    return elsewhere.accepted();
  }

  /** Sees to it that every answer has been closed. */
  public void assertAllClosed() throws InterruptedException {
    connections.assertAllReturned();
  }

  @Override
  public void close() throws IOException {
    api.close();
    elsewhere.close();
  }
}
