package io.github.ovhsdk.core.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server that sends exactly these bytes, HTTP or not, and breaks off where it is told to. */
public final class RawServer implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();
  private final CountDownLatch givenUp = new CountDownLatch(1);
  private final Script script;
  private final @Nullable Encryption encryption;

  /** Starts it. */
  public RawServer(Script script) throws IOException {
    this(script, null);
  }

  /**
   * Starts it.
   *
   * @param encryption null where it speaks plainly
   */
  public RawServer(Script script, @Nullable Encryption encryption) throws IOException {
    this.script = script;
    this.encryption = encryption;
    start(this::accept);
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** Returns the server's URL, without a path. */
  public String url() {
    return (encryption == null ? "http" : "https") + "://127.0.0.1:" + port();
  }

  /** Returns how many connections there were. */
  public int accepted() {
    return accepted.get();
  }

  /** Waits until a client has closed a connection on which the server was silent. */
  public boolean isGivenUp(Duration patience) throws InterruptedException {
    return givenUp.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        accepted.incrementAndGet();
        connections.add(connection);
        start(() -> serve(connection));
      } catch (IOException e) {
        // The test is over.
      }
    }
  }

  private void serve(Socket connection) {
    // Without a word: what would end the encryption in good order is not sent.
    try (connection) {
      Socket spoken = encryption == null ? connection : encryption.server(connection);
      InputStream in = new BufferedInputStream(spoken.getInputStream());
      boolean open = true;
      while (open) {
        Reply reply = script.reply(read(in));
        spoken.getOutputStream().write(reply.bytes());
        spoken.getOutputStream().flush();
        open = reply.ending() == Ending.KEEP;
        switch (reply.ending()) {
          case RESET -> connection.setSoLinger(true, 0);
          case STALL -> stall(in);
          case GARBLE -> connection.getOutputStream().write(new byte[64]);
          default -> {}
        }
      }
    } catch (Exception e) {
      // The client, or the test, has had enough.
    } finally {
      connections.remove(connection);
    }
  }

  private void stall(InputStream in) throws IOException {
    try {
      in.transferTo(OutputStream.nullOutputStream());
    } finally {
      givenUp.countDown();
    }
  }

  private static Request read(InputStream in) throws IOException {
    String[] first = line(in).split(" ");
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String[] field = line.split(": ?", 2);
      headers.put(field[0].toLowerCase(Locale.ROOT), field[1]);
    }
    byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
    return new Request(first[0], first[1], headers, body);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }

  /** Says what is answered. Thread-safe. */
  public interface Script {
    Reply reply(Request request) throws Exception;
  }

  /** What was asked. */
  public record Request(String method, String target, Map<String, String> headers, byte[] body) {}

  /** What becomes of the connection. */
  private enum Ending {
    KEEP,
    CLOSE,
    RESET,
    STALL,
    GARBLE
  }

  /** What is sent. */
  public static final class Reply {
    private final byte[] bytes;
    private final Ending ending;

    private Reply(byte[] bytes, Ending ending) {
      this.bytes = bytes;
      this.ending = ending;
    }

    /** Returns these characters, after which the connection stays open. */
    public static Reply of(String text) {
      return new Reply(text.getBytes(ISO_8859_1), Ending.KEEP);
    }

    /** Returns a whole answer with a body. */
    public static Reply http(int status, String headers, byte[] body) {
      byte[] head =
          ("HTTP/1.1 " + status + " X\r\n" + headers + "Content-Length: " + body.length)
              .concat("\r\n\r\n")
              .getBytes(ISO_8859_1);
      byte[] bytes = Arrays.copyOf(head, head.length + body.length);
      System.arraycopy(body, 0, bytes, head.length, body.length);
      return new Reply(bytes, Ending.KEEP);
    }

    /** Returns a whole answer with a body of this type. */
    public static Reply http(int status, String type, String body) {
      return http(status, "Content-Type: " + type + "\r\n", body.getBytes(ISO_8859_1));
    }

    /** Returns the same, after which the connection is closed in good order. */
    public Reply thenClose() {
      return new Reply(bytes, Ending.CLOSE);
    }

    /** Returns the same, after which the connection is reset. */
    public Reply thenReset() {
      return new Reply(bytes, Ending.RESET);
    }

    /** Returns the same, after which nothing comes for as long as the client waits. */
    public Reply thenStall() {
      return new Reply(bytes, Ending.STALL);
    }

    /** Returns the same, after which bytes come that are not encrypted, and then nothing more. */
    public Reply thenGarble() {
      return new Reply(bytes, Ending.GARBLE);
    }

    /** Returns whether it says that credentials were refused: such a call is not carried out. */
    boolean refusesCredentials() {
      String text = new String(bytes, ISO_8859_1);
      return text.startsWith("HTTP/1.1 401 ") || text.contains("INVALID_SIGNATURE");
    }

    byte[] bytes() {
      return bytes;
    }

    Ending ending() {
      return ending;
    }
  }
}
