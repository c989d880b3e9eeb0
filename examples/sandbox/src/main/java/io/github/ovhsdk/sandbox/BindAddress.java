package io.github.ovhsdk.sandbox;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The address that a sandbox listens on, and where it is called then. */
final class BindAddress {

  static final BindAddress LOOPBACK = of("127.0.0.1");

  private final InetAddress address;

  private BindAddress(InetAddress address) {
    this.address = address;
  }

  /**
   * Returns the address that a text means.
   *
   * @throws IllegalArgumentException if it means none, or one that no URL can have
   */
  static BindAddress of(String text) {
    String stripped = Objects.requireNonNull(text, "address").strip();
    try {
      // Java takes a blank one for the loopback address. URLs have no place for a scope (%eth0).
      if (!stripped.isEmpty() && !stripped.contains("%")) {
        return new BindAddress(InetAddress.getByName(stripped));
      }
    } catch (UnknownHostException e) {
      // Said below.
    }
    throw new IllegalArgumentException(
        "\""
            + text
            + "\" is no address to listen on: it has to be one of this machine's, or 0.0.0.0 for"
            + " all of them.");
  }

  /** Returns what to listen on, in numbers. */
  String number() {
    return address.getHostAddress();
  }

  /** Returns what stands in a URL: "all addresses" can be listened on, but not called. */
  String host() {
    if (address.isAnyLocalAddress()) {
      return LOOPBACK.number();
    }
    return address instanceof Inet6Address ? "[" + number() + "]" : number();
  }

  /** Returns all that a certificate has to be for. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of(LOOPBACK.number(), "::1", "localhost"));
    if (!address.isAnyLocalAddress()) {
      names.add(number());
    }
    return names;
  }
}
