package io.github.ovhsdk.core.internal.http;

import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Warns, once for each operation, that a program calls what OVHcloud is going to take away. */
public final class DeprecationWarnings {

  /** The name of the logger. */
  public static final String LOGGER = "io.github.ovhsdk.deprecation";

  private final System.Logger logger;
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  public DeprecationWarnings(System.Logger logger) {
    this.logger = logger;
  }

  void called(Operation operation) {
    if (operation.deprecation() != null && warned.add(operation.name())) {
      logger.log(
          Level.WARNING,
          "{0} is deprecated by OVHcloud{1}. (This is said once.)",
          operation.name(),
          operation.deprecation());
    }
  }
}
