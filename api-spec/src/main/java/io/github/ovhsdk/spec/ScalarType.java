package io.github.ovhsdk.spec;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scalar types of OVHcloud's schemas that this version knows. */
public enum ScalarType {
  STRING("string"),
  TEXT("text"),
  PASSWORD("password"),
  LONG("long"),
  INT("int"),
  DOUBLE("double"),
  BOOLEAN("boolean"),
  UUID("uuid"),
  DATETIME("datetime"),
  DATE("date"),
  TIME("time"),
  DURATION("duration"),
  IP("ip"),
  IPV4("ipv4"),
  IPV6("ipv6"),
  IP_BLOCK("ipBlock"),
  IPV4_BLOCK("ipv4Block"),
  IPV6_BLOCK("ipv6Block"),
  MAC_ADDRESS("macAddress"),
  PHONE_NUMBER("phoneNumber"),
  INTERNATIONAL_PHONE_NUMBER("internationalPhoneNumber");

  private static final Map<String, ScalarType> BY_NAME =
      Stream.of(values()).collect(Collectors.toMap(t -> t.ovhName, Function.identity()));

  private final String ovhName;

  ScalarType(String ovhName) {
    this.ovhName = ovhName;
  }

  /** OVHcloud's own name of the type. */
  public String ovhName() {
    return ovhName;
  }

  /** Says whether a value is a JSON number. */
  public boolean isNumber() {
    return this == LONG || this == INT || this == DOUBLE;
  }

  /** Returns the type of that name, OVHcloud's own. */
  public static Optional<ScalarType> of(String ovhName) {
    return Optional.ofNullable(BY_NAME.get(ovhName));
  }
}
