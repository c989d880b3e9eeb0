package io.github.ovhsdk.core.config;

import static java.util.stream.Collectors.joining;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.auth.Credentials;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes credentials of the settings that were found, if those are of one kind and complete. */
final class CredentialsChoice {
  private final Endpoint endpoint;
  private final Map<ConfigurationKey, Setting> settings;

  CredentialsChoice(Endpoint endpoint, Map<ConfigurationKey, Setting> settings) {
    this.endpoint = endpoint;
    this.settings = settings;
  }

  /** Returns whether no key of any kind was found. */
  boolean isEmpty() {
    return kinds().isEmpty();
  }

  /**
   * Returns the credentials.
   *
   * @throws ConfigurationException if keys of several kinds were found, or not all of one
   */
  Credentials credentials() {
    List<CredentialKind> kinds = kinds();
    if (kinds.size() > 1) {
      throw new ConfigurationException(
          "Credentials of more than one kind are configured, and one has to be chosen: "
              + kinds.stream().map(this::found).collect(joining("; "))
              + ". Keep the keys of one kind, and remove the others.");
    }
    CredentialKind kind = kinds.get(0);
    List<ConfigurationKey> missing =
        kind.keys().stream().filter(key -> !settings.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      throw new ConfigurationException(incomplete(kind, missing));
    }
    try {
      return kind.create(kind.keys().stream().map(key -> settings.get(key).value()).toList());
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          "The credentials that are configured cannot be used: "
              + e.getMessage()
              + " They are "
              + found(kind)
              + ".",
          e);
    }
  }

  private List<CredentialKind> kinds() {
    return Stream.of(CredentialKind.values())
        .filter(kind -> kind.keys().stream().anyMatch(settings::containsKey))
        .toList();
  }

  private String found(CredentialKind kind) {
    return kind.keys().stream()
        .filter(settings::containsKey)
        .map(key -> settings.get(key).toString())
        .collect(joining(", "));
  }

  private String incomplete(CredentialKind kind, List<ConfigurationKey> missing) {
    return "The credentials are incomplete. Found: "
        + found(kind)
        + ". Missing: "
        + CredentialKind.list(missing, ConfigurationKey::key)
        + ". Set "
        + CredentialKind.list(missing, ConfigurationKey::variable)
        + ", or "
        + CredentialKind.list(missing, ConfigurationKey::key)
        + " in "
        + SectionName.describe(endpoint)
        + " of a configuration file."
        + (missing.equals(List.of(ConfigurationKey.CONSUMER_KEY)) ? consumerKeyHint() : "");
  }

  /** Says how to get the key that a person knows least about. */
  private String consumerKeyHint() {
    Endpoint usual = endpoint.onCurrentHosts();
    return " A consumer key says whose account the application may use: POST /auth/credential"
        + " answers one, with the page where the owner of the account grants it."
        + (SectionName.isKnown(endpoint)
            ? " For an account of your own, "
                + usual.apiRoot()
                + "createToken/ makes all three keys at once."
            : "");
  }
}
