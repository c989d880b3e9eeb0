package io.github.ovhsdk.spec;

import java.util.Objects;

/**
 * An IAM action that an operation asks for.
 *
 * @param name the action, such as {@code dnsZone:apiovh:record/get}
 * @param required false where the operation works without it
 */
public record IamAction(String name, boolean required) {

  public IamAction {
    Objects.requireNonNull(name, "name");
  }
}
