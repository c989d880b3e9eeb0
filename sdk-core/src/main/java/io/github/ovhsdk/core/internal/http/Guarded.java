package io.github.ovhsdk.core.internal.http;

import java.lang.System.Logger.Level;

/**
 * Runs what ends something, where a failure must not reach: an application's OkHttp listener hears
 * of every cancellation, and what it throws would end the thread that watches the deadlines of the
 * whole process, or keep a client from closing.
 */
final class Guarded {
  private static final System.Logger LOGGER = System.getLogger("io.github.ovhsdk.http");

  private Guarded() {}

  static void run(Runnable action) {
    try {
      action.run();
    } catch (Throwable e) {
      // Errors too, such as that no thread could be made.
      LOGGER.log(Level.WARNING, "A call could not be ended properly.", e);
    }
  }
}
