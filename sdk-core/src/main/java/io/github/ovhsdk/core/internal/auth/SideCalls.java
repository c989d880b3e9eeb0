package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.internal.http.OwnRetriesInterceptor;
import io.github.ovhsdk.core.internal.http.ProxyRefusal;
import io.github.ovhsdk.core.internal.http.Way;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Sends the few requests that credentials need beside the calls themselves: over the client's
 * connections, each once, none longer than a limit of its own, and all ended when the client is
 * closed.
 */
final class SideCalls {
  private static final long LARGEST_ANSWER = 64 * 1024;

  private final OkHttpClient http;
  private final String userAgent;
  private volatile boolean closed;

  /**
   * Creates the sender.
   *
   * @param timeout how long a request may take, from its beginning to the end of its answer
   */
  SideCalls(OkHttpClient http, String userAgent, Duration timeout) {
    // A dispatcher of its own, so that closing can end what is under way.
    OkHttpClient.Builder own = http.newBuilder().dispatcher(new Dispatcher()).callTimeout(timeout);
    // A request counts as under way before this step runs: closing either ends it or is seen here.
    own.interceptors().add(0, this::refuseWhenClosed);
    OwnRetriesInterceptor ownRetries = new OwnRetriesInterceptor();
    own.interceptors().add(ownRetries);
    own.networkInterceptors().add(0, ownRetries);
    this.http = own.build();
    this.userAgent = userAgent;
  }

  /**
   * Sends a request and reads what comes, whatever its status.
   *
   * @throws NoAnswerException if nothing came, or only a proxy's refusal
   */
  SideAnswer send(Request.Builder request) throws NoAnswerException {
    Request complete =
        request.header("Accept", "application/json").header("User-Agent", userAgent).build();
    Call call = http.newCall(complete);
    Way way = new Way();
    call.addEventListener(way);
    try (Response response = call.execute()) {
      if (response.code() == ProxyRefusal.STATUS && way.endsAtProxy()) {
        throw NoAnswerException.refused(way, complete.url(), null);
      }
      BufferedSource source = response.body().source();
      source.request(LARGEST_ANSWER);
      return new SideAnswer(
          response.code(),
          source.readByteArray(Math.min(source.getBuffer().size(), LARGEST_ANSWER)));
    } catch (NoAnswerException e) {
      throw e;
    } catch (IOException e) {
      throw ProxyRefusal.is(e)
          ? NoAnswerException.refused(way, complete.url(), e)
          : NoAnswerException.broken(way, e);
    }
  }

  private Response refuseWhenClosed(Interceptor.Chain chain) throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    return chain.proceed(chain.request());
  }

  /** Ends the requests that are under way, and lets no other begin. */
  void close() {
    closed = true;
    http.dispatcher().cancelAll();
  }
}
