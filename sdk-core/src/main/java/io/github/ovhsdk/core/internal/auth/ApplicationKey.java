package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.internal.Arguments;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key and secret of an application, and the key of a consumer who lets it act. */
public final class ApplicationKey implements Credentials {
  private final String applicationKey;
  private final String applicationSecret;
  private final String consumerKey;

  public ApplicationKey(String applicationKey, String applicationSecret, String consumerKey) {
    this.applicationKey = Arguments.headerText(applicationKey, "application key");
    this.applicationSecret = Arguments.trimmed(applicationSecret, "application secret");
    this.consumerKey = Arguments.headerText(consumerKey, "consumer key");
  }

  String applicationKey() {
    return applicationKey;
  }

  String applicationSecret() {
    return applicationSecret;
  }

  String consumerKey() {
    return consumerKey;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ApplicationKey that
        && applicationKey.equals(that.applicationKey)
        && applicationSecret.equals(that.applicationSecret)
        && consumerKey.equals(that.consumerKey);
  }

  @Override
  public int hashCode() {
    return Objects.hash(applicationKey, applicationSecret, consumerKey);
  }

  @Override
  public String toString() {
    return "Credentials[application key ********]";
  }
}
