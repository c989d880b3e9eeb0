package io.github.ovhsdk.core.config;

import static java.util.stream.Collectors.joining;

import io.github.ovhsdk.core.Endpoint;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Keeps credentials from an endpoint that a folder chose. Which file a relative path leads to
 * depends on the folder that a program is started in, and a folder may be anybody's: a checkout, a
 * download. A URL in a file there would have the credentials of whoever starts the program sent to
 * it.
 */
final class EndpointTrust {

  private EndpointTrust() {}

  /**
   * Sees to it that the credentials are meant for the endpoint: those of files are, since their
   * section names it; those of arguments and variables are for whatever endpoint there is.
   *
   * @param chosen what chose the endpoint
   * @throws ConfigurationException if it is a URL from a file of the working directory, and
   *     credentials come from elsewhere
   */
  static void check(Endpoint endpoint, Setting chosen, Collection<Setting> settings) {
    Path file = chosen.file();
    if (SectionName.isKnown(endpoint) || file == null || file.isAbsolute()) {
      return;
    }
    List<Setting> strangers =
        settings.stream()
            .filter(setting -> setting.key() != ConfigurationKey.ENDPOINT)
            .filter(setting -> setting.file() == null)
            .toList();
    if (!strangers.isEmpty()) {
      throw new ConfigurationException(
          "Credentials would be sent to a URL that a file in the working directory chose: "
              + chosen
              + " is no endpoint of OVHcloud's, and "
              + strangers.stream().map(Setting::toString).collect(joining(", "))
              + " may not be meant for it. If you trust that URL, set it with "
              + ConfigurationKey.ENDPOINT.variable()
              + ", or put these credentials into "
              + SectionName.describe(endpoint)
              + " of a configuration file; if not, remove it from the file.");
    }
  }
}
