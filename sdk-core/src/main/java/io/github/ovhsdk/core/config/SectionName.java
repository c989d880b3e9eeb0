package io.github.ovhsdk.core.config;

import io.github.ovhsdk.core.Endpoint;
import java.util.Locale;

/**
 * The name of a section, so that two are equal when they stand for the same endpoint: {@code
 * [ovh-eu]} and {@code [OVH-EU]}, a URL with and without its branch, a name and a URL of OVHcloud's
 * own.
 */
record SectionName(String text) {

  /** The section that says which endpoint to use. */
  static final SectionName DEFAULT = new SectionName("default");

  /** Returns the name that stands between a section's brackets. */
  static SectionName of(String text) {
    if (text.regionMatches(true, 0, "http", 0, 4)) {
      try {
        return of(Endpoint.custom(text));
      } catch (IllegalArgumentException e) {
        // No endpoint can have that name: the section is somebody else's.
      }
    }
    return new SectionName(text.toLowerCase(Locale.ROOT));
  }

  /** Returns the name of an endpoint's section. */
  static SectionName of(Endpoint endpoint) {
    return new SectionName(isKnown(endpoint) ? endpoint.name() : endpoint.apiRoot().toString());
  }

  /** Returns the section as a person is told to write it. */
  static String describe(Endpoint endpoint) {
    return isKnown(endpoint)
        ? "section [" + endpoint.name() + "]"
        : "the section named by the endpoint's URL";
  }

  /**
   * Returns whether it is one of OVHcloud's own. Its name alone does not say: that of {@code
   * https://ovh-eu} is its host.
   */
  static boolean isKnown(Endpoint endpoint) {
    return Endpoint.all().contains(endpoint.onCurrentHosts());
  }
}
