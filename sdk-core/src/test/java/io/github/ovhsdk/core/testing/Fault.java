package io.github.ovhsdk.core.testing;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.error.BadRequestException;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.error.TooManyRequestsException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.error.UnauthorizedException;
import io.github.ovhsdk.core.testing.RawServer.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong between a client and the API, and what comes of it for a GET and for a POST under
 * the standard retry policy. What the servers say has {@link #SECRET} in it wherever it may not be
 * repeated.
 */
public enum Fault {
  CONNECTION_REFUSED(
      "connection refused",
      to -> ok(),
      unsent(TransportException.class, 4),
      unsent(TransportException.class, 4)),
  DNS_FAILURE(
      "DNS failure",
      to -> ok(),
      unsent(TransportException.class, 4),
      unsent(TransportException.class, 4)),
  RESET_BEFORE_HEADERS(
      "reset before the headers",
      to -> Reply.of("").thenReset(),
      fails(TransportException.class, 4),
      fails(TransportException.class, 1)),
  RESET_DURING_HEADERS(
      "reset during the headers",
      to -> Reply.of("HTTP/1.1 200 OK\r\nContent-Type: applica").thenReset(),
      fails(TransportException.class, 4),
      fails(TransportException.class, 1)),
  RESET_AFTER_HEADERS(
      "reset after the headers",
      to -> Reply.of("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n").thenReset(),
      fails(TransportException.class, 4),
      fails(TransportException.class, 1)),
  CLOSED_UNANSWERED(
      "connection closed without an answer",
      to -> Reply.of("").thenClose(),
      fails(TransportException.class, 4),
      fails(TransportException.class, 1)),
  NOT_HTTP(
      "no HTTP at all",
      to -> Reply.of(Fault.SECRET + " HTTP/1.1 says " + Fault.SECRET + "\r\n\r\n").thenClose(),
      fails(TransportException.class, 4),
      fails(TransportException.class, 1)),
  BODY_CUT_SHORT(
      "body cut short",
      to -> Reply.of("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\"").thenClose(),
      fails(TransportException.class, 4),
      fails(TransportException.class, 1)),
  CHUNKS_CUT_SHORT(
      "chunked body cut short",
      to ->
          Reply.of("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n")
              .thenClose(),
      fails(TransportException.class, 4),
      fails(TransportException.class, 1)),
  ENCRYPTED_CUT_OFF(
      "encrypted body cut off without a goodbye",
      to -> Reply.of("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\"").thenClose(),
      fails(TransportException.class, 4),
      fails(TransportException.class, 1)) {
    @Override
    boolean isEncrypted() {
      return true;
    }
  },
  ENCRYPTED_GARBLED(
      "encrypted body that goes on with garbage",
      to -> Reply.of("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\"").thenGarble(),
      fails(TransportException.class, 4),
      fails(TransportException.class, 1)) {
    @Override
    boolean isEncrypted() {
      return true;
    }
  },
  SILENCE(
      "no answer within the attempt's time",
      to -> Reply.of("").thenStall(),
      fails(CallTimeoutException.class, 4),
      fails(CallTimeoutException.class, 1)) {
    @Override
    public RequestOptions options() {
      return ATTEMPT_LIMIT;
    }
  },
  STALLED_BODY(
      "stalled body, attempt's time limited",
      to -> Reply.of("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"i").thenStall(),
      fails(CallTimeoutException.class, 4),
      fails(CallTimeoutException.class, 1)) {
    @Override
    public RequestOptions options() {
      return ATTEMPT_LIMIT;
    }
  },
  STALLED_BODY_TO_THE_END(
      "stalled body, call's time limited only",
      to -> Reply.of("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"i").thenStall(),
      fails(CallTimeoutException.class, 1),
      fails(CallTimeoutException.class, 1)) {
    @Override
    public RequestOptions options() {
      return RequestOptions.timeout(SHORT);
    }
  },
  HTML(
      "200 with HTML",
      to -> Reply.http(200, "text/html", "<html><title>" + Fault.SECRET + "</title></html>"),
      fails(InvalidAnswerException.class, 1),
      fails(InvalidAnswerException.class, 1)),
  NO_JSON(
      "200 with damaged JSON",
      to -> Reply.http(200, "application/json", "{\"id\": \"" + Fault.SECRET),
      fails(InvalidAnswerException.class, 1),
      fails(InvalidAnswerException.class, 1)),
  NO_CONTENT("204", to -> Reply.of("HTTP/1.1 204 No Content\r\n\r\n"), nothing(), nothing()),
  EMPTY(
      "empty 200",
      to -> Reply.http(200, "application/json", ""),
      fails(InvalidAnswerException.class, 1),
      fails(InvalidAnswerException.class, 1)),
  GZIP("gzip", to -> Reply.http(200, Fault.GZIPPED, gzip(Fault.OK)), value(1), value(1)),
  GZIP_CUT_SHORT(
      "gzip cut short",
      to -> Reply.http(200, Fault.GZIPPED, Arrays.copyOf(gzip(Fault.OK), 15)),
      fails(TransportException.class, 4),
      fails(TransportException.class, 1)),
  HTML_504(
      "HTML 504",
      to -> Reply.http(504, "text/html", "<html><body>" + Fault.SECRET + "</body></html>"),
      fails(ServerException.class, 4),
      fails(ServerException.class, 1)),
  TOO_MANY_SECONDS(
      "429 with Retry-After: 7",
      to -> refusal(429, "Retry-After: 7\r\n"),
      fails(TooManyRequestsException.class, 4),
      fails(TooManyRequestsException.class, 1)),
  TOO_MANY_DATE(
      "429 with Retry-After: a date in 30 s",
      to -> refusal(429, "Retry-After: Sat, 31 Jan 2026 12:00:30 GMT\r\n"),
      fails(TooManyRequestsException.class, 4),
      fails(TooManyRequestsException.class, 1)),
  TOO_MANY_NONSENSE(
      "429 with Retry-After: soon",
      to -> refusal(429, "Retry-After: soon\r\n"),
      fails(TooManyRequestsException.class, 4),
      fails(TooManyRequestsException.class, 1)),
  SERVER_ERROR_THRICE(
      "500 three times, then an answer",
      to -> to.number() <= 3 ? refusal(500, "") : ok(),
      value(4),
      fails(ServerException.class, 1)),
  UNAVAILABLE_NOW(
      "503 with Retry-After: 0",
      to -> refusal(503, "Retry-After: 0\r\n"),
      fails(ServerException.class, 4),
      fails(ServerException.class, 1)),
  REQUEST_TIMEOUT(
      "408",
      to -> refusal(408, ""),
      fails(OvhApiException.class, 4),
      fails(OvhApiException.class, 1)),
  REDIRECT(
      "302 to another host",
      to -> refusal(302, "Location: " + to.elsewhere() + "?t=" + Fault.SECRET + "\r\n"),
      fails(OvhApiException.class, 1),
      fails(OvhApiException.class, 1)),
  REDIRECT_OF_POST(
      "307 to another host",
      to -> refusal(307, "Location: " + to.elsewhere() + "?t=" + Fault.SECRET + "\r\n"),
      fails(OvhApiException.class, 1),
      fails(OvhApiException.class, 1)),
  BAD_REQUEST(
      "400",
      to -> refusal(400, ""),
      fails(BadRequestException.class, 1),
      fails(BadRequestException.class, 1)),
  TOKEN_EXPIRING(
      "503, and the token expires before the next attempt",
      to -> to.number() == 1 ? refusal(503, "Retry-After: 40\r\n") : ok(),
      value(2).side(2),
      fails(ServerException.class, 1).side(1)) {
    @Override
    public Credentials credentials() {
      return SERVICE_ACCOUNT;
    }
  },
  TOKEN_REFUSED(
      "401, and a new token is there",
      to -> to.number() == 1 ? refusal(401, "") : ok(),
      value(2).carriedOut(1).side(2),
      value(2).carriedOut(1).side(2)) {
    @Override
    public Credentials credentials() {
      return SERVICE_ACCOUNT;
    }
  },
  TOKEN_REFUSED_AGAIN(
      "401, and to the new token, too",
      to -> refusal(401, ""),
      fails(UnauthorizedException.class, 2).carriedOut(0).side(2),
      fails(UnauthorizedException.class, 2).carriedOut(0).side(2)) {
    @Override
    public Credentials credentials() {
      return SERVICE_ACCOUNT;
    }
  },
  CLOCK_WRONG(
      "clock wrong: 400 INVALID_SIGNATURE, and the API's clock has changed",
      to ->
          to.number() == 1
              ? Reply.http(400, "application/json", "{\"errorCode\": \"INVALID_SIGNATURE\"}")
              : ok(),
      value(2).carriedOut(1).side(2),
      value(2).carriedOut(1).side(2)) {
    @Override
    public Credentials credentials() {
      return Credentials.applicationKey(
          Fault.SECRET + "-key", Fault.SECRET + "-application", Fault.SECRET + "-consumer");
    }
  };

  /** Stands in everything that may not be repeated. */
  public static final String SECRET = "hunter2";

  public static final Credentials SERVICE_ACCOUNT =
      OAuth2.clientCredentials(SECRET + "-id", SECRET + "-client");

  private static final String OK = "{\"id\": 7}";
  private static final String GZIPPED = "Content-Encoding: gzip\r\n";
  private static final Duration SHORT = Duration.ofMillis(600);
  private static final RequestOptions ATTEMPT_LIMIT =
      RequestOptions.builder().attemptTimeout(SHORT).build();

  private final String label;
  private final Script script;
  private final Outcome get;
  private final Outcome post;

  Fault(String label, Script script, Outcome get, Outcome post) {
    this.label = label;
    this.script = script;
    this.get = get;
    this.post = post;
  }

  /** Returns what is answered. */
  Reply reply(Call to) {
    return script.reply(to);
  }

  /** Returns whether the API is reached by TLS. */
  boolean isEncrypted() {
    return false;
  }

  /** Returns what a GET comes to. */
  public Outcome get() {
    return get;
  }

  /** Returns what a POST comes to. */
  public Outcome post() {
    return post;
  }

  /** Returns what is particular to the client. */
  public RequestOptions options() {
    return RequestOptions.none();
  }

  /** Returns whose credentials can meet with the fault. */
  public Credentials credentials() {
    return Credentials.bearer(SECRET + "-token");
  }

  @Override
  public String toString() {
    return label;
  }

  private static Reply ok() {
    return Reply.http(200, "application/json", OK);
  }

  private static Reply refusal(int status, String headers) {
    return Reply.http(
        status,
        headers,
        ("{\"message\": \"no\", \"details\": {\"given\": \"" + Fault.SECRET + "\"}}")
            .getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static Outcome fails(Class<? extends Exception> failure, int attempts) {
    return new Outcome(failure.getSimpleName(), attempts, attempts, attempts, 0);
  }

  private static Outcome unsent(Class<? extends Exception> failure, int attempts) {
    return new Outcome(failure.getSimpleName(), attempts, 0, 0, 0);
  }

  private static Outcome value(int attempts) {
    return new Outcome("the value", attempts, attempts, attempts, 0);
  }

  private static Outcome nothing() {
    return new Outcome("null", 1, 1, 1, 0);
  }

  /**
   * A request of a call.
   *
   * @param number from 1 on
   * @param elsewhere the URL of another server
   */
  record Call(int number, String elsewhere) {}

  private interface Script {
    Reply reply(Call to);
  }

  /**
   * What a call comes to.
   *
   * @param caller what the caller gets: the exact class of an exception, or a value
   * @param attempts how many attempts were made
   * @param requests how many requests the API saw
   * @param carriedOut how many of these the API may have carried out: those whose credentials it
   *     refused it has not
   * @param side how many requests for a token or for the time there were
   */
  public record Outcome(String caller, int attempts, int requests, int carriedOut, int side) {

    /** Returns the outcome of a call. */
    public static Outcome of(
        @Nullable Object value,
        @Nullable Throwable failure,
        int attempts,
        int requests,
        int carriedOut,
        int side) {
      String caller =
          failure != null
              ? failure.getClass().getSimpleName()
              : value == null ? "null" : "the value";
      return new Outcome(caller, attempts, requests, carriedOut, side);
    }

    Outcome carriedOut(int number) {
      return new Outcome(caller, attempts, requests, number, side);
    }

    Outcome side(int number) {
      return new Outcome(caller, attempts, requests, carriedOut, number);
    }
  }
}
