package io.github.ovhsdk.quickstart;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The account that the environment describes, by the variables that OVHcloud's own clients use.
 *
 * @param endpoint which of OVHcloud's APIs
 * @param credentials who calls
 * @param zone the DNS zone to read; null for the first one that the account has
 */
record Account(Endpoint endpoint, Credentials credentials, @Nullable String zone) {

  private static final String MEND =
      "Set OVH_ACCESS_TOKEN, or OVH_CLIENT_ID and OVH_CLIENT_SECRET; or unset OVH_ENDPOINT to run"
          + " against the local sandbox.";

  /**
   * Reads the environment.
   *
   * @return nothing if it names no endpoint
   * @throws IllegalArgumentException if it names one, and what goes with it cannot be used
   */
  static Optional<Account> from(Map<String, String> environment) {
    String endpoint = value(environment, "OVH_ENDPOINT");
    if (endpoint == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Account(
            Endpoint.of(endpoint), credentials(environment), value(environment, "OVH_ZONE")));
  }

  private static Credentials credentials(Map<String, String> environment) {
    String token = value(environment, "OVH_ACCESS_TOKEN");
    String id = value(environment, "OVH_CLIENT_ID");
    String secret = value(environment, "OVH_CLIENT_SECRET");
    if (token != null && (id != null || secret != null)) {
      throw new IllegalArgumentException(
          "OVH_ACCESS_TOKEN and OVH_CLIENT_… are both set: keep the kind of credentials to use.");
    }
    if (token != null) {
      return Credentials.bearer(token);
    }
    if (id != null && secret != null) {
      return OAuth2.clientCredentials(id, secret);
    }
    if (id != null || secret != null) {
      throw new IllegalArgumentException(
          "Of OVH_CLIENT_ID and OVH_CLIENT_SECRET only "
              + (id != null ? "OVH_CLIENT_ID" : "OVH_CLIENT_SECRET")
              + " is set: both are needed.");
    }
    throw new IllegalArgumentException(
        hasApplicationKey(environment)
            ? "Application keys (OVH_APPLICATION_KEY, …) are not supported yet. " + MEND
            : "OVH_ENDPOINT is set, and no credentials are. " + MEND);
  }

  private static boolean hasApplicationKey(Map<String, String> environment) {
    return Stream.of("OVH_APPLICATION_KEY", "OVH_APPLICATION_SECRET", "OVH_CONSUMER_KEY")
        .anyMatch(name -> value(environment, name) != null);
  }

  private static @Nullable String value(Map<String, String> environment, String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
