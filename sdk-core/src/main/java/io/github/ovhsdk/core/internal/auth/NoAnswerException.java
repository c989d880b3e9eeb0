package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.internal.Text;
import io.github.ovhsdk.core.internal.http.ProtocolErrors;
import io.github.ovhsdk.core.internal.http.ProxyRefusal;
import io.github.ovhsdk.core.internal.http.Way;
import java.io.IOException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Says, as a clause, why a request beside the calls got no answer of the server's. */
final class NoAnswerException extends IOException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Integer status;
  private final String advice;

  private NoAnswerException(
      String reason, @Nullable Integer status, String advice, @Nullable IOException cause) {
    super(reason, cause);
    this.status = status;
    this.advice = advice;
  }

  /** Returns the failure of a connection. */
  static NoAnswerException broken(Way way, IOException failure) {
    IOException e = ProtocolErrors.unquoted(failure);
    return new NoAnswerException(
        "no answer came"
            + (way.hasProxy() ? " through " + way.proxy() : "")
            + " ("
            + Text.line(e.toString())
            + ")",
        null,
        way.hasProxy()
            ? "Can this machine reach the proxy, and the proxy the host?"
            : "Can this machine reach the host?",
        e);
  }

  /** Returns the failure for status 407. */
  static NoAnswerException refused(Way way, HttpUrl url, @Nullable IOException cause) {
    return new NoAnswerException(
        ProxyRefusal.clause(way, url),
        ProxyRefusal.STATUS,
        "Set a proxy's credentials with HttpProxy.credentials.",
        cause);
  }

  /** Returns the HTTP status of what refused; null where nothing came. */
  @Nullable Integer status() {
    return status;
  }

  /** Returns what to do, as a sentence. */
  String advice() {
    return advice;
  }
}
