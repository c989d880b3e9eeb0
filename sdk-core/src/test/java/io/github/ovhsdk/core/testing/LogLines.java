package io.github.ovhsdk.core.testing;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** A logger that keeps what is logged, as one line each. */
public final class LogLines implements System.Logger {
  private final List<String> logged = new ArrayList<>();
  private boolean silent;

  /** Has the logger say from now on that nothing is logged. */
  public void silence() {
    silent = true;
  }

  /** Returns the lines, each with its level in front. */
  public List<String> logged() {
    return logged;
  }

  @Override
  public String getName() {
    return "test";
  }

  @Override
  public boolean isLoggable(Level level) {
    return !silent;
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
    logged.add(level + " " + message + " " + thrown);
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... params) {
    logged.add(level + " " + MessageFormat.format(format, params));
  }
}
