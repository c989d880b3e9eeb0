package io.github.ovhsdk.core.config;

import java.util.Locale;

/** What can be configured: the names that OVHcloud's own clients use. */
public enum ConfigurationKey {

  /** Which API: the name of one of OVHcloud's endpoints, or a URL. */
  ENDPOINT,

  /** The application that calls, as it was registered; not a secret. */
  APPLICATION_KEY,

  /** What proves that it is that application. */
  APPLICATION_SECRET,

  /** What says whose account the application may use, and for what. */
  CONSUMER_KEY,

  /** The id of a service account; not a secret. */
  CLIENT_ID,

  /** The secret of a service account. */
  CLIENT_SECRET,

  /** A token that is sent as it is. */
  ACCESS_TOKEN;

  /** Returns the name in configuration files, such as {@code client_id}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name of the environment variable, such as {@code OVH_CLIENT_ID}. */
  public String variable() {
    return "OVH_" + name();
  }

  /** Returns whether nobody else may know its value. */
  boolean isSecret() {
    return switch (this) {
      case ENDPOINT, APPLICATION_KEY, CLIENT_ID -> false;
      case APPLICATION_SECRET, CONSUMER_KEY, CLIENT_SECRET, ACCESS_TOKEN -> true;
    };
  }
}
