package io.github.ovhsdk.core.internal.http;

import java.io.IOException;
import java.net.ProtocolException;

/**
 * Takes what a server sent out of the messages in which OkHttp quotes it: what answers is no HTTP
 * server then, and may repeat what it was sent, secrets included.
 */
public final class ProtocolErrors {

  private ProtocolErrors() {}

  /** Returns the exception itself, or one like it without what its message quotes. */
  public static IOException unquoted(IOException e) {
    if (!(e instanceof ProtocolException) || e.getMessage() == null) {
      return e;
    }
    String text = e.getMessage().split("[:\"]", 2)[0].strip();
    if (text.equals(e.getMessage())) {
      return e;
    }
    ProtocolException unquoted = new ProtocolException(text);
    unquoted.setStackTrace(e.getStackTrace());
    return unquoted;
  }
}
