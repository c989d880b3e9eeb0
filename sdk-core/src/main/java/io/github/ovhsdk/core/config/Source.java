package io.github.ovhsdk.core.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place that settings come from. */
interface Source {

  /**
   * Returns what stands there for a key; null if nothing does. A blank value is as good as none: it
   * is how variables are unset and how templates are left.
   *
   * @param section which section of a file to look in; other places have none
   */
  @Nullable Setting find(ConfigurationKey key, SectionName section);

  /** Returns what the program itself sets. */
  static Source arguments(Map<ConfigurationKey, String> arguments) {
    return (key, section) -> setting(key, arguments.get(key), "argument");
  }

  /** Returns the variables of an environment. */
  static Source environment(Map<String, String> environment) {
    return (key, section) ->
        setting(key, environment.get(key.variable()), "environment variable " + key.variable());
  }

  private static @Nullable Setting setting(
      ConfigurationKey key, @Nullable String value, String origin) {
    return value == null || value.isBlank() ? null : new Setting(key, value.strip(), origin, null);
  }
}
