package io.github.ovhsdk.benchmarks.server;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Answers from memory, on a loopback address, over connections that stay open. It does as little as
 * HTTP allows, so that what is measured is the caller.
 */
public final class LoopbackServer implements AutoCloseable {

  /** The token without which there is no answer: no side is to save itself the header. */
  public static final String TOKEN = "benchmark";

  private static final String AUTHORIZATION = "Authorization: Bearer " + TOKEN;

  private final Map<String, byte[]> answers =
      Map.of(
          "GET /v1/domain/zone/example.com/record/1 HTTP/1.1", response("200 OK", Answers.RECORD),
          "GET /v2/iam/policy HTTP/1.1", response("200 OK", Answers.policies()));
  private final byte[] refusal = response("403 Forbidden", "{\"message\":\"unexpected request\"}");
  private final ServerSocket socket;

  /** Starts a server on a free port. */
  public LoopbackServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** Returns the root of its URLs. */
  public String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        start(() -> serve(connection));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      OutputStream out = connection.getOutputStream();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      for (String request = in.readLine(); request != null; request = in.readLine()) {
        boolean authorized = false;
        for (String field = in.readLine(); !field.isEmpty(); field = in.readLine()) {
          authorized |= field.equalsIgnoreCase(AUTHORIZATION);
        }
        out.write(authorized ? answers.getOrDefault(request, refusal) : refusal);
      }
    } catch (IOException e) {
      // The caller is gone.
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "loopback");
    thread.setDaemon(true);
    thread.start();
  }

  private static byte[] response(String status, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: application/json; charset=utf-8\r\nX-Ovh-QueryId: EU.ext-1.benchmark"
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    whole.writeBytes(body);
    return whole.toByteArray();
  }
}
