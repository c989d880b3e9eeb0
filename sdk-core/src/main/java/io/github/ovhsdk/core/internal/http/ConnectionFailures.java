package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.internal.Text;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;

/** Says which connection failed, to whom, and whether anything was sent over it. */
final class ConnectionFailures {
  private static final String NOTHING_SENT = " Nothing was sent.";

  private ConnectionFailures() {}

  /** Returns the exception for an attempt whose connection did not come about, or broke. */
  static OvhException of(Attempt attempt, IOException e) {
    String failed = attempt.exchange().failed();
    Way way = attempt.way();
    HttpUrl url = attempt.exchange().request().request().url();
    String peer = way.peer(url);
    if (e instanceof SocketTimeoutException) {
      return new CallTimeoutException(failed + silence(attempt, peer, e), e);
    }
    if (attempt.isSent()) {
      return new TransportException(
          failed
              + "the connection to "
              + peer
              + " broke before the answer was complete"
              + reason(e),
          e);
    }
    if (e instanceof UnknownHostException) {
      return unknownHost(failed, way, peer, e);
    }
    String problem;
    if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
      problem =
          "no connection to "
              + peer
              + " came about."
              + (way.endsAtProxy() ? " Are the proxy's host and port right?" : "");
    } else if (e instanceof SSLException) {
      problem =
          "the encrypted connection to "
              + peer
              + " failed"
              + reason(e)
              + " Is a proxy in between whose certificate this JVM does not trust?";
    } else if (way.endsAtProxy() && url.isHttps()) {
      problem = peer + " opened no tunnel to " + Way.server(url) + reason(e);
    } else {
      problem = "no connection to " + peer + " came about" + reason(e);
    }
    return new TransportException(failed + problem + NOTHING_SENT, e);
  }

  private static String silence(Attempt attempt, String peer, IOException e) {
    boolean connecting =
        String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("connect");
    return (connecting
            ? "no connection to " + peer + " came about in time."
            : "the connection to " + peer + " was silent for too long.")
        + (attempt.isSent() ? "" : NOTHING_SENT);
  }

  private static OvhException unknownHost(String failed, Way way, String peer, IOException e) {
    if (!way.endsAtProxy()) {
      return new TransportException(
          failed
              + "the host "
              + peer
              + " has no known address. Is the endpoint right, and is there a network?"
              + NOTHING_SENT,
          e);
    }
    return new TransportException(
        failed
            + peer
            + " has no known address. Is its host right, and is there a network?"
            + NOTHING_SENT,
        e);
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? "." : ": " + Text.clause(e.getMessage()) + ".";
  }
}
