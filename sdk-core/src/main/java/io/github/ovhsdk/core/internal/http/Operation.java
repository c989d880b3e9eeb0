package io.github.ovhsdk.core.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an operation, whoever calls it.
 *
 * @param name branch, verb and path template, such as {@code v1 POST /vps/{serviceName}/reboot}
 * @param authenticated whether it takes credentials
 * @param deprecation what is known of its end, as what follows "is deprecated" in a sentence; null
 *     where none has been announced
 * @param expandsTo for a list of ids, the model that each stands for; null where there is none
 */
public record Operation(
    String name,
    boolean authenticated,
    @Nullable String deprecation,
    @Nullable Class<?> expandsTo) {

  /** Returns an operation of which no more is known. */
  public static Operation of(String name, boolean authenticated) {
    return new Operation(name, authenticated, null, null);
  }

  @Override
  public String toString() {
    return name;
  }
}
