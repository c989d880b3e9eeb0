package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.auth.Credentials;

/** The explicit absence of credentials. */
public enum NoCredentials implements Credentials {
  INSTANCE;

  @Override
  public String toString() {
    return "Credentials[none]";
  }
}
