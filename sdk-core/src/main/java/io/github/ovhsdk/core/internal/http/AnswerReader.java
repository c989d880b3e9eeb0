package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.internal.Text;
import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.json.JsonFormatException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.ProtocolException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Makes of status and body what they mean: a value, an error of the API's, or nonsense. */
public final class AnswerReader {
  private static final int LARGEST_ERROR = 64 * 1024;

  /** Up to here, the announced length is believed before the bytes are there. */
  private static final int LARGEST_ADVANCE = 4 * 1024 * 1024;

  /** More than any answer of this API has; what never ends must not fill the memory. */
  private static final long LARGEST_ANSWER = 256L * 1024 * 1024;

  private final String endpoint;
  private final InstantSource clock;
  private final long largestAnswer;

  /**
   * Creates a reader.
   *
   * @param endpoint the endpoint's name, for errors
   * @param clock what dates to wait for are compared with
   */
  public AnswerReader(String endpoint, InstantSource clock) {
    this(endpoint, clock, LARGEST_ANSWER);
  }

  AnswerReader(String endpoint, InstantSource clock, long largestAnswer) {
    this.endpoint = endpoint;
    this.clock = clock;
    this.largestAnswer = largestAnswer;
  }

  /**
   * Reads the body.
   *
   * @param cancelled whether the call has been ended from outside
   * @throws IOException if it ends early; an error's may, since the status says most of it
   */
  Outcome read(Exchange exchange, Response response, ResponseBody body, BooleanSupplier cancelled)
      throws IOException {
    if (body.contentLength() < -1) {
      throw new ProtocolException("negative Content-Length");
    }
    if (!response.isSuccessful()) {
      return new Outcome.Refusal(
          ErrorBody.read(
              ApiError.builder(response.code())
                  .operation(exchange.request().operation().name())
                  .endpoint(endpoint)
                  .queryId(response.header(Headers.QUERY_ID))
                  .retryAfter(RetryAfter.read(response.header("Retry-After"), clock.instant()))
                  .attempts(exchange.attempts()),
              response,
              errorBytes(body, cancelled)));
    }
    if (isHtml(response.header("Content-Type"))) {
      // Whatever the operation answers: it has not been reached.
      return new Outcome.Unreadable(
          "the content is an HTML page (is there a proxy or a sign-in page between here and the API?)",
          null);
    }
    Type type = exchange.answerType();
    if (type == Void.class) {
      return new Outcome.Value(null);
    }
    if (isTooLarge(body)) {
      return new Outcome.Unreadable(
          "the content is longer than "
              + largestAnswer
              + " bytes, which is the most that is read into memory",
          null);
    }
    byte[] bytes = bytes(body);
    if (bytes.length == 0) {
      return response.code() == 204 || response.code() == 205
          ? new Outcome.Value(nothing(type))
          : new Outcome.Unreadable("the content that the operation is to answer is missing", null);
    }
    try {
      Object value = JsonCodec.read(type, bytes);
      return new Outcome.Value(value == null ? nothing(type) : value);
    } catch (JsonFormatException e) {
      return new Outcome.Unreadable(
          "the content is not what the operation is to answer: " + Text.clause(e.getMessage()), e);
    }
  }

  private static byte[] errorBytes(ResponseBody body, BooleanSupplier cancelled)
      throws IOException {
    BufferedSource source = body.source();
    try {
      source.request(LARGEST_ERROR);
    } catch (IOException e) {
      if (e instanceof InterruptedIOException || cancelled.getAsBoolean()) {
        throw e;
      }
    }
    return source.getBuffer().readByteArray(Math.min(source.getBuffer().size(), LARGEST_ERROR));
  }

  /** Returns what stands for the absence of a value: for a list, that it has no elements. */
  private static @Nullable Object nothing(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == List.class
        ? List.of()
        : null;
  }

  /** Looks at the text: to parse a media type costs as much as all else that an answer needs. */
  private static boolean isHtml(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    int end = contentType.indexOf(';');
    for (int i = 0; i + 4 <= (end < 0 ? contentType.length() : end); i++) {
      if (contentType.regionMatches(true, i, "html", 0, 4)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTooLarge(ResponseBody body) throws IOException {
    long length = body.contentLength();
    return length > largestAnswer || length < 0 && body.source().request(largestAnswer + 1);
  }

  private static byte[] bytes(ResponseBody body) throws IOException {
    long length = body.contentLength();
    if (length < 0 || length > LARGEST_ADVANCE) {
      return body.source().readByteArray();
    }
    byte[] bytes = new byte[(int) length];
    body.source().readFully(bytes);
    return bytes;
  }
}
