package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.internal.Arguments;
import java.util.Objects;

/** A token that the caller already has. */
public final class BearerToken implements Credentials {
  private final String token;

  public BearerToken(String token) {
    this.token = Arguments.headerText(token, "bearer token");
  }

  String token() {
    return token;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BearerToken that && token.equals(that.token);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(token);
  }

  @Override
  public String toString() {
    return "Credentials[bearer token ********]";
  }
}
