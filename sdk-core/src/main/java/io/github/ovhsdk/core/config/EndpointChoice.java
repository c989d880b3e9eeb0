package io.github.ovhsdk.core.config;

import static java.util.stream.Collectors.joining;

import io.github.ovhsdk.core.Endpoint;
import java.util.Locale;

/** Makes an endpoint of the name or the URL that was found. */
final class EndpointChoice {

  private EndpointChoice() {}

  /**
   * Returns the endpoint.
   *
   * @throws ConfigurationException if there is none of that name, or the URL cannot be used
   */
  static Endpoint endpoint(Setting setting) {
    String value = setting.value();
    if (!isUrl(value) && !isName(value)) {
      // Endpoint.of may repeat it: a secret, where variables were mixed up.
      throw new ConfigurationException(
          "The name that is configured is no endpoint's: " + setting + ". " + choices());
    }
    try {
      return Endpoint.of(value);
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(
          "The URL that is configured cannot be used: " + setting + ". " + e.getMessage(), e);
    }
  }

  /** Returns the sentence that says what an endpoint can be. */
  static String choices() {
    return "It has to be one of "
        + Endpoint.all().stream().map(Endpoint::name).collect(joining(", "))
        + ", or a URL that begins with https://.";
  }

  private static boolean isUrl(String value) {
    return value.regionMatches(true, 0, "http", 0, 4);
  }

  private static boolean isName(String value) {
    String name = value.toLowerCase(Locale.ROOT);
    return Endpoint.all().stream().anyMatch(known -> known.name().equals(name));
  }
}
