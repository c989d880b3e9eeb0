package io.github.ovhsdk.core.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The value of a key, and where it came from.
 *
 * @param file the file it came from; null for other places
 */
record Setting(ConfigurationKey key, String value, String origin, @Nullable Path file) {

  /** Returns key and origin: the value may be a secret. */
  @Override
  public String toString() {
    return key.key() + " (" + origin + ")";
  }
}
