package io.github.ovhsdk.explorer;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.ScalarType;
import io.github.ovhsdk.spec.TypeRef;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * One value per scalar type. Addresses, names and telephone numbers are those that the RFCs 5737,
 * 3849, 7042, 2606 and the French numbering plan set apart for documentation and fiction.
 */
final class SampleValues {

  /** What stands for every secret: recognisable, so that it is never sent by mistake. */
  static final JsonValue SECRET = JsonValue.of("********");

  private SampleValues() {}

  /** Whether any text is a value of the type, so that a mask is one too. */
  static boolean isText(TypeRef type) {
    return type instanceof TypeRef.Scalar scalar
        && scalar.type().map(t -> t == ScalarType.STRING || t == ScalarType.TEXT).orElse(true);
  }

  /** A value of a type; what a string holds may be told by what it is called. */
  static JsonValue of(TypeRef.Scalar scalar, String name) {
    return scalar.type().map(type -> of(type, name)).orElseGet(() -> JsonValue.of("example"));
  }

  /** The first value of an enumeration. */
  static JsonValue of(Model.EnumModel enumeration) {
    if (enumeration.values().isEmpty()) {
      return of(enumeration.valueType(), "");
    }
    String value = enumeration.values().get(0).value();
    return enumeration.valueType().isNumber() ? JsonValue.number(value) : JsonValue.of(value);
  }

  private static JsonValue of(ScalarType type, String name) {
    return switch (type) {
      case STRING, TEXT -> JsonValue.of(text(name));
      case PASSWORD -> SECRET;
      case LONG, INT -> JsonValue.of(1);
      case DOUBLE -> JsonValue.of(new BigDecimal("9.99"));
      case BOOLEAN -> JsonValue.of(false);
      case UUID -> JsonValue.of("00000000-0000-4000-8000-000000000001");
      case DATETIME -> JsonValue.of("2026-01-31T12:00:00Z");
      case DATE -> JsonValue.of("2026-01-31");
      case TIME -> JsonValue.of("12:00:00");
      case DURATION -> JsonValue.of("P1M");
      case IP, IPV4 -> JsonValue.of("192.0.2.1");
      case IPV6 -> JsonValue.of("2001:db8::1");
      case IP_BLOCK, IPV4_BLOCK -> JsonValue.of("192.0.2.0/24");
      case IPV6_BLOCK -> JsonValue.of("2001:db8::/32");
      case MAC_ADDRESS -> JsonValue.of("00:00:5e:00:53:01");
      case PHONE_NUMBER -> JsonValue.of("0199000001");
      case INTERNATIONAL_PHONE_NUMBER -> JsonValue.of("0033199000001");
    };
  }

  private static String text(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith("email")) {
      return "user@example.com";
    }
    if (lower.endsWith("url") || lower.endsWith("uri") || lower.equals("redirection")) {
      return "https://example.com/";
    }
    if (lower.equals("subdomain")) {
      return "www";
    }
    if (lower.endsWith("availabilityzone")) {
      return "example";
    }
    if (lower.endsWith("domain")
        || lower.endsWith("domainname")
        || lower.endsWith("zone")
        || lower.endsWith("zonename")
        || lower.endsWith("hostname")
        || lower.endsWith("fqdn")) {
      return "example.com";
    }
    return "example";
  }
}
