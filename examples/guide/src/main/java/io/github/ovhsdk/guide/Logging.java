package io.github.ovhsdk.guide;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Levels of the SDK's loggers, in the JDK's own logging. */
final class Logging {

  // A logger that nobody holds is forgotten, with its level.
  // begin logging
  private static final Logger HTTP = Logger.getLogger("io.github.ovhsdk.http");

  static void showEachAttempt() {
    HTTP.setLevel(Level.FINE); // System.Logger's DEBUG; a handler has to let FINE pass, too
  }

  // end

  private Logging() {}
}
