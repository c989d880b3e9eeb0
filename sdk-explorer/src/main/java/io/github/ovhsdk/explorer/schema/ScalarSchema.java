package io.github.ovhsdk.explorer.schema;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.internal.Spelling;
import io.github.ovhsdk.spec.ScalarType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The scalar types in JSON Schema. Where JSON Schema has a format that means the same it is used,
 * otherwise a pattern; a pattern is asserted by every validator, a format only where it is told to.
 */
final class ScalarSchema {

  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final String IPV4 = OCTET + "(\\." + OCTET + "){3}";
  private static final String IPV4_BLOCK = IPV4 + "(/(3[0-2]|[12]?[0-9]))?";
  private static final String IPV6_BLOCK = ipv6() + "(/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))?";

  private ScalarSchema() {}

  static Map<String, JsonValue> of(ScalarType type) {
    return switch (type) {
      case STRING, TEXT, PHONE_NUMBER, INTERNATIONAL_PHONE_NUMBER -> string();
      case PASSWORD -> format("password");
      case LONG -> integer("int64", Long.MIN_VALUE, Long.MAX_VALUE);
      case INT -> integer("int32", Integer.MIN_VALUE, Integer.MAX_VALUE);
      case DOUBLE -> number();
      case BOOLEAN -> typed("boolean");
      case UUID -> format("uuid");
      case DATETIME -> format("date-time");
      case DATE -> format("date");
      case TIME -> pattern(Spelling.TIME);
      case DURATION -> pattern(Spelling.DURATION);
      case IP -> either(format("ipv4"), format("ipv6"));
      case IPV4 -> format("ipv4");
      case IPV6 -> format("ipv6");
      case IP_BLOCK -> pattern("(" + IPV4_BLOCK + "|" + IPV6_BLOCK + ")");
      case IPV4_BLOCK -> pattern(IPV4_BLOCK);
      case IPV6_BLOCK -> pattern(IPV6_BLOCK);
      case MAC_ADDRESS -> pattern(Spelling.MAC_ADDRESS);
    };
  }

  /** What the name of a member must be to be read as a number or a boolean. */
  static Map<String, JsonValue> ofKey(ScalarType type) {
    return switch (type) {
      case LONG, INT -> pattern(Spelling.WHOLE_NUMBER);
      case DOUBLE -> pattern(Spelling.WHOLE_NUMBER + "(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
      case BOOLEAN -> pattern("(true|false)");
      default -> of(type);
    };
  }

  private static Map<String, JsonValue> string() {
    return typed("string");
  }

  private static Map<String, JsonValue> format(String format) {
    Map<String, JsonValue> schema = string();
    schema.put("format", JsonValue.of(format));
    return schema;
  }

  private static Map<String, JsonValue> pattern(String pattern) {
    Map<String, JsonValue> schema = string();
    schema.put("pattern", JsonValue.of("^" + pattern + "$"));
    return schema;
  }

  private static Map<String, JsonValue> integer(String format, long from, long to) {
    Map<String, JsonValue> schema = typed("integer");
    schema.put("format", JsonValue.of(format));
    schema.put("minimum", JsonValue.of(from));
    schema.put("maximum", JsonValue.of(to));
    return schema;
  }

  private static Map<String, JsonValue> number() {
    Map<String, JsonValue> schema = typed("number");
    schema.put("format", JsonValue.of("double"));
    schema.put("minimum", JsonValue.of(BigDecimal.valueOf(-Double.MAX_VALUE)));
    schema.put("maximum", JsonValue.of(BigDecimal.valueOf(Double.MAX_VALUE)));
    return schema;
  }

  private static Map<String, JsonValue> either(
      Map<String, JsonValue> one, Map<String, JsonValue> other) {
    Map<String, JsonValue> schema = string();
    one.remove("type");
    other.remove("type");
    schema.put("anyOf", JsonValue.array(JsonValue.object(one), JsonValue.object(other)));
    return schema;
  }

  private static Map<String, JsonValue> typed(String type) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("type", JsonValue.of(type));
    return schema;
  }

  /** Eight groups, or fewer around one {@code ::}; the last two may be written as IPv4. */
  private static String ipv6() {
    String group = "[0-9A-Fa-f]{1,4}";
    String end = "(" + group + ":" + group + "|" + IPV4 + ")";
    StringBuilder pattern = new StringBuilder("((" + group + ":){6}" + end);
    pattern.append("|::(").append(group).append(":){0,5}").append(end);
    for (int before = 1; before <= 5; before++) {
      pattern.append("|(").append(group).append(":){").append(before - 1).append('}');
      pattern.append(group).append("::(").append(group).append(":){0,").append(5 - before);
      pattern.append('}').append(end);
    }
    return pattern
        .append("|(" + group + "(:" + group + "){0,5})?::(" + group + ")?")
        .append("|" + group + "(:" + group + "){6}::)")
        .toString();
  }
}
