package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that are missing, cut or late, seen on the wire. */
@Timeout(60)
class BrokenAnswerTest {

  private static final Sandbox SANDBOX = Sandbox.builder().clock(new MutableClock()).start();

  @AfterAll
  static void close() {
    SANDBOX.close();
  }

  @AfterEach
  void reset() {
    SANDBOX.reset();
  }

  @Test
  void reset_call_endsTheConnectionWithoutAByte() throws IOException {
    SANDBOX.trouble(Trouble.reset());

    try (Socket socket = sent("GET", "/v1/auth/time", "")) {
      assertThatThrownBy(() -> socket.getInputStream().read())
          .isInstanceOf(SocketException.class)
          .hasMessage("Connection reset");
    }
  }

  @Test
  void reset_unlessAfterwards_carriesNothingOut() {
    String bearer = new Http(SANDBOX).bearer();
    SANDBOX.trouble(Trouble.reset().times(1));

    assertThatThrownBy(() -> createRecord(bearer)).isInstanceOf(UncheckedIOException.class);
    assertThat(records(bearer)).isEqualTo("[1]");
  }

  @Test
  void reset_afterwards_carriesTheCallOut() {
    String bearer = new Http(SANDBOX).bearer();
    SANDBOX.trouble(Trouble.reset().afterwards().times(1));

    assertThatThrownBy(() -> createRecord(bearer)).isInstanceOf(UncheckedIOException.class);
    assertThat(records(bearer)).isEqualTo("[1001]");
  }

  @Test
  void cutBody_call_promisesMoreThanItSends() throws IOException {
    SANDBOX.trouble(Trouble.cutBody());

    try (Socket socket = sent("GET", "/v1/auth/time", "")) {
      assertThat(text(socket))
          .startsWith("HTTP/1.1 200 OK\r\n")
          .contains("Content-Type: application/json; charset=utf-8\r\n", "Content-Length: 10\r\n")
          .endsWith("\r\n\r\n17698");
    }
  }

  @Test
  void cutBody_answerWithoutBody_promisesOne() throws IOException {
    String header = "Authorization: " + new Http(SANDBOX).bearer() + "\r\n";
    SANDBOX.trouble(Trouble.cutBody());

    try (Socket socket = sent("DELETE", "/v1/domain/zone/example.org/record/1", header)) {
      assertThat(text(socket)).contains("Content-Length: 1\r\n").endsWith("\r\n\r\n");
    }
  }

  @Test
  void cutBody_call_isCarriedOut() {
    String bearer = new Http(SANDBOX).bearer();
    SANDBOX.trouble(Trouble.cutBody().times(1));

    assertThatThrownBy(() -> createRecord(bearer)).isInstanceOf(UncheckedIOException.class);
    assertThat(records(bearer)).isEqualTo("[1001]");
  }

  /** In HTTP/2 calls share a connection, so that a reset would end them all. */
  @Test
  void trouble_clientThatAsksForHttp2_hasAConnectionOfItsOwnForEachCall() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    HttpRequest time = HttpRequest.newBuilder(URI.create(SANDBOX.url() + "/v1/auth/time")).build();
    assertThat(client.send(time, BodyHandlers.ofString()).version())
        .isEqualTo(HttpClient.Version.HTTP_1_1);

    SANDBOX.trouble(Trouble.cutBody().times(1));
    assertThatThrownBy(() -> client.send(time, BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
    assertThat(client.send(time, BodyHandlers.ofString()).body()).isEqualTo("1769860800");
  }

  @Test
  void latency_call_isAnsweredLate() {
    SANDBOX.trouble(Trouble.latency(Duration.ofMillis(40)));
    SANDBOX.trouble(Trouble.latency(Duration.ofMillis(30)));

    long start = System.nanoTime();
    assertThat(time()).isEqualTo("1769860800");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(70));
  }

  @Test
  void latency_withOtherTrouble_delaysItToo() {
    SANDBOX.trouble(Trouble.error(500));
    SANDBOX.trouble(Trouble.latency(Duration.ofMillis(50)));

    long start = System.nanoTime();
    assertThat(new Http(SANDBOX).call("GET", "/v1/auth/time").statusCode()).isEqualTo(500);
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(50));
  }

  /** More calls wait than the server has threads. */
  @Test
  void latency_manyCalls_holdNoThreadUp() throws Exception {
    SANDBOX.trouble(Trouble.latency(Duration.ofMinutes(4)).times(60));
    List<Socket> waiting = new ArrayList<>();
    try {
      for (int i = 0; i < 60; i++) {
        waiting.add(sent("GET", "/v1/auth/time", ""));
      }
      awaitCalls(SANDBOX, 60);

      CompletableFuture<String> next = CompletableFuture.supplyAsync(BrokenAnswerTest::time);
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
    Sandbox sandbox = Sandbox.start();
    sandbox.trouble(Trouble.latency(Duration.ofMinutes(4)));
    try (Socket socket = sent(sandbox, "GET", "/v1/auth/time", "")) {
      Thread sender = awaitNew(others);
      assertThat(sender.isDaemon()).isTrue();
      sandbox.close();

      assertThat(text(socket)).isEmpty();
      sender.join(10_000);
      assertThat(sender.isAlive()).isFalse();
    }
  }

  private static void awaitCalls(Sandbox sandbox, int calls) throws InterruptedException {
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

  private static String time() {
    return new Http(SANDBOX).call("GET", "/v1/auth/time").body();
  }

  private static void createRecord(String bearer) {
    new Http(SANDBOX)
        .send(
            "POST",
            "/v1/domain/zone/example.org/record",
            "{\"fieldType\":\"A\",\"target\":\"192.0.2.7\"}",
            "Authorization",
            bearer);
  }

  private static String records(String bearer) {
    return new Http(SANDBOX)
        .call("GET", "/v1/domain/zone/example.org/record", "Authorization", bearer)
        .body();
  }

  private static Socket sent(String method, String path, String headers) throws IOException {
    return sent(SANDBOX, method, path, headers);
  }

  private static Socket sent(Sandbox sandbox, String method, String path, String headers)
      throws IOException {
    Socket socket = new Socket("127.0.0.1", sandbox.url().getPort());
    socket
        .getOutputStream()
        .write(
            (method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Reads until the server ends the connection. */
  private static String text(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
  }
}
