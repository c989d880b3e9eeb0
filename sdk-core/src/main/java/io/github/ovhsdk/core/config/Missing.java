package io.github.ovhsdk.core.config;

import static java.util.stream.Collectors.joining;

import io.github.ovhsdk.core.Endpoint;
import java.util.List;
import java.util.Optional;

/** Says what was looked for in vain, where, and what to set. */
final class Missing {

  private Missing() {}

  /** Returns the failure for want of an endpoint. */
  static ConfigurationException endpoint(List<ConfigurationFile> files) {
    return new ConfigurationException(
        "No endpoint is configured: there is neither an argument nor the environment variable "
            + ConfigurationKey.ENDPOINT.variable()
            + (files.isEmpty()
                ? ""
                : ", nor the key endpoint in section [default] of " + describe(files))
            + ". "
            + EndpointChoice.choices());
  }

  /**
   * Returns the failure for want of credentials.
   *
   * @param chosen what chose the endpoint
   */
  static ConfigurationException credentials(
      Endpoint endpoint, Setting chosen, List<ConfigurationFile> files) {
    String elsewhere = elsewhere(SectionName.of(endpoint), files);
    return new ConfigurationException(
        "No credentials are configured for the endpoint "
            + endpoint.name()
            + ", which was chosen by "
            + chosen
            + ". Set "
            + CredentialKind.choices(ConfigurationKey::variable)
            + (files.isEmpty()
                ? ""
                : ". In files these are "
                    + CredentialKind.choices(ConfigurationKey::key)
                    + ", in "
                    + SectionName.describe(endpoint)
                    + " of "
                    + describe(files))
            + (elsewhere.isEmpty() ? "" : ". Another section has credentials: " + elsewhere)
            + ". For operations that need none, allow that with"
            + " Configuration.loader().allowNoCredentials().");
  }

  private static String describe(List<ConfigurationFile> files) {
    return files.stream().map(ConfigurationFile::describe).collect(joining(", "));
  }

  private static String elsewhere(SectionName section, List<ConfigurationFile> files) {
    return files.stream()
        .map(file -> file.credentialsOutside(section))
        .flatMap(Optional::stream)
        .collect(joining("; "));
  }
}
