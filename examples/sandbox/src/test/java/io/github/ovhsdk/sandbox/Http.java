package io.github.ovhsdk.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Calls a sandbox with the JDK's own client, which shares no code with the SDK. */
final class Http {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Sandbox sandbox;

  Http(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  HttpResponse<String> call(String method, String path, String... headers) {
    return send(method, path, "", headers);
  }

  HttpResponse<String> postForm(String path, String form) {
    return send("POST", path, form, "Content-Type", "application/x-www-form-urlencoded");
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.url() + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Sends what clients send of their own accord, or do not send at all, and leaves the answer on
   * the wire.
   *
   * @param headers lines, which end as lines of HTTP do
   */
  Socket open(String method, String target, String headers) throws IOException {
    Socket socket = new Socket(sandbox.url().getHost(), sandbox.url().getPort());
    socket.setSoTimeout(10_000);
    String request = method + " " + target + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Reads until the server ends the connection. */
  static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Obtains a token and returns the header's value. */
  String bearer() {
    String json =
        postForm(
                "/auth/oauth2/token",
                "grant_type=client_credentials&client_id=sandbox-client"
                    + "&client_secret=sandbox-secret&scope=all")
            .body();
    return "Bearer " + json.replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");
  }
}
