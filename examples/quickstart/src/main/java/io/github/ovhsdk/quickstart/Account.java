package io.github.ovhsdk.quickstart;

import io.github.ovhsdk.core.config.Configuration;
import io.github.ovhsdk.core.config.ConfigurationKey;
import io.github.ovhsdk.core.config.ConfigurationLoader;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The account that the environment names.
 *
 * @param configuration which of OVHcloud's APIs, and who calls
 * @param zone the DNS zone to read; null for the first one that the account has
 */
record Account(Configuration configuration, @Nullable String zone) {

  /**
   * Finds the account. Only the variable OVH_ENDPOINT leads to one: a configuration file that lies
   * about must not turn a look at the sandbox into calls of a real API.
   *
   * @param loader where to look for what the environment leaves open
   * @return nothing if the environment names no endpoint
   * @throws io.github.ovhsdk.core.config.ConfigurationException if it names one, and what goes with
   *     it cannot be used
   */
  static Optional<Account> from(Map<String, String> environment, ConfigurationLoader loader) {
    if (value(environment, ConfigurationKey.ENDPOINT.variable()) == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Account(loader.environment(environment).load(), value(environment, "OVH_ZONE")));
  }

  private static @Nullable String value(Map<String, String> environment, String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
