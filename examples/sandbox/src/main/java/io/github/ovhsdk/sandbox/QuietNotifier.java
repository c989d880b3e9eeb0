package io.github.ovhsdk.sandbox;

import com.github.tomakehurst.wiremock.common.Notifier;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Passes what WireMock has to say to the logger of this package: mere news at debug level. */
final class QuietNotifier implements Notifier {

  private static final Logger LOGGER = System.getLogger("io.github.ovhsdk.sandbox");

  @Override
  public void info(String message) {
    LOGGER.log(Level.DEBUG, message);
  }

  @Override
  public void error(String message) {
    LOGGER.log(Level.WARNING, message);
  }

  @Override
  public void error(String message, Throwable error) {
    LOGGER.log(Level.WARNING, message, error);
  }
}
