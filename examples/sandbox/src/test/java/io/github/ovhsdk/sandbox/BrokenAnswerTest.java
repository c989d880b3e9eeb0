package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.sandbox.junit.SandboxExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answers that are missing, cut or late, seen on the wire. */
@Timeout(60)
class BrokenAnswerTest {

  @RegisterExtension
  static final SandboxExtension OVH =
      SandboxExtension.of(Sandbox.builder().clock(new MutableClock()));

  private final Sandbox sandbox = OVH.sandbox();
  private final Http http = new Http(sandbox);

  @Test
  void reset_call_endsTheConnectionWithoutAByte() throws IOException {
    sandbox.trouble(Trouble.reset());

    try (Socket socket = http.open("GET", "/v1/auth/time", "")) {
      assertThatThrownBy(() -> socket.getInputStream().read())
          .isInstanceOf(SocketException.class)
          .hasMessage("Connection reset");
    }
  }

  @Test
  void reset_unlessAfterwards_carriesNothingOut() {
    String bearer = http.bearer();
    sandbox.trouble(Trouble.reset().times(1));

    assertThatThrownBy(() -> createRecord(bearer)).isInstanceOf(UncheckedIOException.class);
    assertThat(records(bearer)).isEqualTo("[1]");
  }

  @Test
  void reset_afterwards_carriesTheCallOut() {
    String bearer = http.bearer();
    sandbox.trouble(Trouble.reset().afterwards().times(1));

    assertThatThrownBy(() -> createRecord(bearer)).isInstanceOf(UncheckedIOException.class);
    assertThat(records(bearer)).isEqualTo("[1001]");
  }

  @Test
  void cutBody_call_promisesMoreThanItSends() throws IOException {
    sandbox.trouble(Trouble.cutBody());

    try (Socket socket = http.open("GET", "/v1/auth/time", "")) {
      assertThat(Http.rest(socket))
          .startsWith("HTTP/1.1 200 OK\r\n")
          .contains("Content-Type: application/json; charset=utf-8\r\n", "Content-Length: 10\r\n")
          .endsWith("\r\n\r\n17698");
    }
  }

  @Test
  void cutBody_answerWithoutBody_promisesOne() throws IOException {
    String header = "Authorization: " + http.bearer() + "\r\n";
    sandbox.trouble(Trouble.cutBody());

    try (Socket socket = http.open("DELETE", "/v1/domain/zone/example.org/record/1", header)) {
      assertThat(Http.rest(socket)).contains("Content-Length: 1\r\n").endsWith("\r\n\r\n");
    }
  }

  @Test
  void cutBody_call_isCarriedOut() {
    String bearer = http.bearer();
    sandbox.trouble(Trouble.cutBody().times(1));

    assertThatThrownBy(() -> createRecord(bearer)).isInstanceOf(UncheckedIOException.class);
    assertThat(records(bearer)).isEqualTo("[1001]");
  }

  /** In HTTP/2 calls share a connection, so that a reset would end them all. */
  @Test
  void trouble_clientThatAsksForHttp2_hasAConnectionOfItsOwnForEachCall() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    HttpRequest time = HttpRequest.newBuilder(URI.create(sandbox.url() + "/v1/auth/time")).build();
    assertThat(client.send(time, BodyHandlers.ofString()).version())
        .isEqualTo(HttpClient.Version.HTTP_1_1);

    sandbox.trouble(Trouble.cutBody().times(1));
    assertThatThrownBy(() -> client.send(time, BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
    assertThat(client.send(time, BodyHandlers.ofString()).body()).isEqualTo("1769860800");
  }

  @Test
  void latency_call_isAnsweredLate() {
    sandbox.trouble(Trouble.latency(Duration.ofMillis(40)));
    sandbox.trouble(Trouble.latency(Duration.ofMillis(30)));

    long start = System.nanoTime();
    assertThat(time()).isEqualTo("1769860800");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(70));
  }

  @Test
  void latency_withOtherTrouble_delaysItToo() {
    sandbox.trouble(Trouble.error(500));
    sandbox.trouble(Trouble.latency(Duration.ofMillis(50)));

    long start = System.nanoTime();
    assertThat(http.call("GET", "/v1/auth/time").statusCode()).isEqualTo(500);
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(50));
  }

  /** More calls wait than the server has threads. */
  @Test
  void latency_manyCalls_holdNoThreadUp() throws Exception {
    sandbox.trouble(Trouble.latency(Duration.ofMinutes(4)).times(60));
    List<Socket> waiting = new ArrayList<>();
    try {
      for (int i = 0; i < 60; i++) {
        waiting.add(http.open("GET", "/v1/auth/time", ""));
      }
      awaitCalls(60);

      CompletableFuture<String> next = CompletableFuture.supplyAsync(this::time);
      assertThat(next.get(30, TimeUnit.SECONDS)).isEqualTo("1769860800");
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  @Test
  void close_answerStillLate_waitsForNothing() throws Exception {
    Set<Thread> others = senders();
    Sandbox own = Sandbox.start();
    own.trouble(Trouble.latency(Duration.ofMinutes(4)));
    try (Socket socket = new Http(own).open("GET", "/v1/auth/time", "")) {
      Thread sender = awaitNew(others);
      assertThat(sender.isDaemon()).isTrue();
      own.close();

      assertThat(Http.rest(socket)).isEmpty();
      sender.join(10_000);
      assertThat(sender.isAlive()).isFalse();
    }
  }

  private void awaitCalls(int calls) throws InterruptedException {
    while (sandbox.calls().size() < calls) {
      Thread.sleep(1);
    }
  }

  private static Thread awaitNew(Set<Thread> others) throws InterruptedException {
    while (true) {
      Set<Thread> senders = senders();
      senders.removeAll(others);
      if (!senders.isEmpty()) {
        return senders.iterator().next();
      }
      Thread.sleep(1);
    }
  }

  /** The threads that send late answers, of all sandboxes. */
  private static Set<Thread> senders() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("ovhcloud-sandbox-late"))
        .collect(Collectors.toSet());
  }

  private String time() {
    return http.call("GET", "/v1/auth/time").body();
  }

  private void createRecord(String bearer) {
    http.send(
        "POST",
        "/v1/domain/zone/example.org/record",
        "{\"fieldType\":\"A\",\"target\":\"192.0.2.7\"}",
        "Authorization",
        bearer);
  }

  private String records(String bearer) {
    return http.call("GET", "/v1/domain/zone/example.org/record", "Authorization", bearer).body();
  }
}
