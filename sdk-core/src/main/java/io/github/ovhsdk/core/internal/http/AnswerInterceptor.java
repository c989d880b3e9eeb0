package io.github.ovhsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer to its end and closes it, within the chain: a body that is cut short is then a
 * failure of the attempt like any other, counts against the deadline, and no later step has
 * anything to close. What was read travels on as the body.
 */
public final class AnswerInterceptor implements Interceptor {
  private final AnswerReader reader;

  public AnswerInterceptor(AnswerReader reader) {
    this.reader = reader;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Exchange exchange = Exchange.of(chain);
    Response response = chain.proceed(chain.request());
    Outcome outcome;
    try (ResponseBody body = response.body()) {
      outcome = reader.read(exchange, response, body, chain.call()::isCanceled);
    }
    return response.newBuilder().body(new ReadBody(outcome)).build();
  }

  /** Returns what was read. */
  static Outcome outcome(Response response) {
    if (response.body() instanceof ReadBody body) {
      return body.outcome;
    }
    throw new IllegalStateException("An answer left the chain unread.");
  }

  /** A body of no bytes, with what had been read. */
  private static final class ReadBody extends ResponseBody {
    private final Outcome outcome;

    ReadBody(Outcome outcome) {
      this.outcome = outcome;
    }

    @Override
    public long contentLength() {
      return 0;
    }

    @Override
    public @Nullable MediaType contentType() {
      return null;
    }

    @Override
    public BufferedSource source() {
      return new Buffer();
    }
  }
}
