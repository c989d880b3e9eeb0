package io.github.ovhsdk.core.config;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.internal.Arguments;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Endpoint and credentials, found where OVHcloud's own clients look for them. Each key by itself is
 * taken from the first of these places that has it:
 *
 * <ol>
 *   <li>what the program {@linkplain ConfigurationLoader#set sets};
 *   <li>the environment: {@code OVH_ENDPOINT}, {@code OVH_CLIENT_ID}, and so on;
 *   <li>the files {@code ./ovh.conf}, {@code ~/.ovh.conf} and {@code /etc/ovh.conf}.
 * </ol>
 *
 * <p>A file says in its section {@code [default]} which endpoint to use, and has a section for each
 * endpoint. Only the section of the endpoint that was chosen is used, whichever place chose it; for
 * an endpoint given by URL, that is the section named by the URL.
 *
 * <pre>{@code
 * [default]
 * endpoint=ovh-eu
 *
 * [ovh-eu]
 * client_id=…
 * client_secret=…
 * }</pre>
 *
 * <p>A URL that {@code ./ovh.conf} chooses gets credentials only from sections named by it:
 * arguments and the environment are not sent to where a folder says. OVHcloud's own endpoints may
 * be chosen there for all.
 *
 * <p>Exactly one kind of credentials has to result: {@code access_token}; {@code client_id} and
 * {@code client_secret}; or {@code application_key}, {@code application_secret} and {@code
 * consumer_key}.
 *
 * <p>Immutable, and thread-safe therefore. It is read once: later changes of a file or the
 * environment do not reach it.
 *
 * @see ConfigurationKey
 */
public final class Configuration {
  private final Endpoint endpoint;
  private final Credentials credentials;
  private final Map<ConfigurationKey, Setting> settings;

  Configuration(
      Endpoint endpoint, Credentials credentials, Map<ConfigurationKey, Setting> settings) {
    this.endpoint = endpoint;
    this.credentials = credentials;
    this.settings = settings;
  }

  /**
   * Reads the environment of this process and the three files.
   *
   * @throws ConfigurationException if no endpoint or no credentials are configured, if what is
   *     configured cannot be used, or if a file is there and cannot be read
   */
  public static Configuration load() {
    return loader().load();
  }

  /** Returns a loader, to set keys or to look in other places. */
  public static ConfigurationLoader loader() {
    return new ConfigurationLoader();
  }

  /** Returns which API is called. */
  public Endpoint endpoint() {
    return endpoint;
  }

  /**
   * Returns who calls; {@link Credentials#none()} only where none are configured and the loader
   * {@linkplain ConfigurationLoader#allowNoCredentials() allows it}.
   */
  public Credentials credentials() {
    return credentials;
  }

  /**
   * Returns where the value of a key came from, for people to read: {@code argument}, {@code
   * environment variable OVH_ENDPOINT}, or {@code /etc/ovh.conf, section [ovh-eu], line 7}. Empty
   * for a key that is not configured.
   */
  public Optional<String> origin(ConfigurationKey key) {
    return Optional.ofNullable(settings.get(Arguments.required(key, "key"))).map(Setting::origin);
  }

  /** Returns the keys and where each came from, and no value. */
  @Override
  public String toString() {
    return settings.values().stream()
        .map(Setting::toString)
        .collect(Collectors.joining(", ", "Configuration[", "]"));
  }
}
