package io.github.ovhsdk.explorer.validation;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.internal.Spelling;
import io.github.ovhsdk.spec.ScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a value that is neither null, list nor object is one of a scalar type. */
final class ScalarCheck {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME = Pattern.compile(Spelling.TIME);
  private static final Pattern TIME_WITH_OFFSET =
      Pattern.compile(
          Spelling.CLOCK + ":[0-5][0-9]([.][0-9]{1,9})?([Zz]|[+-]" + Spelling.CLOCK + ")");
  private static final Pattern DURATION = Pattern.compile(Spelling.DURATION);
  private static final Pattern MAC_ADDRESS = Pattern.compile(Spelling.MAC_ADDRESS);
  // What any number of any type needs, generously; turning a million digits into one takes minutes.
  private static final int LONGEST_NUMBER = 1000;
  private static final Pattern PHONE_NUMBER = Pattern.compile("[+]?[0-9]([ .()-]*[0-9]){2,19}");

  private ScalarCheck() {}

  /** The kind of JSON that values of the type are. */
  static JsonValue.Kind kind(ScalarType type) {
    if (type.isNumber()) {
      return JsonValue.Kind.NUMBER;
    }
    return type == ScalarType.BOOLEAN ? JsonValue.Kind.BOOLEAN : JsonValue.Kind.STRING;
  }

  /** What is wrong with a value of the right kind; null if nothing is. */
  static @Nullable Problem check(ScalarType type, JsonValue value, Shown shown) {
    if (type == ScalarType.BOOLEAN) {
      return null;
    }
    return type.isNumber() ? number(type, value, shown) : text(type, value.asString(), shown);
  }

  private static @Nullable Problem number(ScalarType type, JsonValue value, Shown shown) {
    if (value.numberText().length() > LONGEST_NUMBER) {
      return Problem.error(ViolationCode.OUT_OF_RANGE, "The number has too many digits.");
    }
    if (type == ScalarType.DOUBLE) {
      return Double.isInfinite(Double.parseDouble(value.numberText()))
          ? outOfRange(value, shown, "a double holds")
          : null;
    }
    String size = type == ScalarType.LONG ? "64 bits hold" : "32 bits hold";
    try {
      long whole = value.asLong();
      return type == ScalarType.LONG || whole == (int) whole
          ? null
          : outOfRange(value, shown, size);
    } catch (ArithmeticException e) {
      return isWhole(value)
          ? outOfRange(value, shown, size)
          : Problem.error(
              ViolationCode.WRONG_TYPE, shown.value(value.numberText()) + " is no whole number.");
    }
  }

  private static boolean isWhole(JsonValue value) {
    try {
      return value.asDecimal().stripTrailingZeros().scale() <= 0;
    } catch (ArithmeticException e) {
      // Its exponent is beyond two thousand millions; a minus in it makes it a fraction.
      return !value.numberText().matches(".*[eE]-.*");
    }
  }

  private static Problem outOfRange(JsonValue value, Shown shown, String most) {
    return Problem.error(
        ViolationCode.OUT_OF_RANGE,
        shown.value(value.numberText()) + " is more than " + most + ".");
  }

  private static @Nullable Problem text(ScalarType type, String text, Shown shown) {
    return switch (type) {
      case UUID -> matching(UUID, text, shown, "a UUID, all 36 characters of it");
      case DATE -> isDate(text) ? null : wrong(text, shown, "a date such as 2026-01-31");
      case DATETIME ->
          isDateTime(text)
              ? null
              : wrong(text, shown, "a date and time with an offset such as 2026-01-31T12:00:00Z");
      case TIME -> matching(TIME, text, shown, "a time such as 12:00:00");
      case DURATION -> matching(DURATION, text, shown, "a duration such as P1M or PT60S");
      case MAC_ADDRESS ->
          matching(MAC_ADDRESS, text, shown, "a MAC address such as 00:00:5e:00:53:01");
      case IP -> address(text, shown, 0, "an IP address");
      case IPV4 -> address(text, shown, 4, "an IPv4 address");
      case IPV6 -> address(text, shown, 16, "an IPv6 address");
      case IP_BLOCK -> block(text, shown, 0, "a block of IP addresses such as 192.0.2.0/24");
      case IPV4_BLOCK -> block(text, shown, 4, "a block of IPv4 addresses such as 192.0.2.0/24");
      case IPV6_BLOCK -> block(text, shown, 16, "a block of IPv6 addresses such as 2001:db8::/32");
      case PHONE_NUMBER, INTERNATIONAL_PHONE_NUMBER ->
          PHONE_NUMBER.matcher(text).matches()
              ? null
              : Problem.warning(
                  ViolationCode.WRONG_FORMAT,
                  shown.value(text) + " does not look like a telephone number.",
                  null);
      default -> null;
    };
  }

  private static @Nullable Problem matching(
      Pattern pattern, String text, Shown shown, String expected) {
    return pattern.matcher(text).matches() ? null : wrong(text, shown, expected);
  }

  private static Problem wrong(String text, Shown shown, String expected) {
    return Problem.error(
        ViolationCode.WRONG_FORMAT, shown.value(text) + " is not " + expected + ".");
  }

  private static boolean isDate(String text) {
    try {
      return DATE.matcher(text).matches() && LocalDate.parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isDateTime(String text) {
    int length = "2026-01-31".length();
    return text.length() > length
        && Character.toUpperCase(text.charAt(length)) == 'T'
        && isDate(text.substring(0, length))
        && TIME_WITH_OFFSET.matcher(text.substring(length + 1)).matches();
  }

  private static @Nullable Problem address(String text, Shown shown, int size, String expected) {
    byte[] address = IpAddress.parse(text);
    return address == null || size != 0 && address.length != size
        ? wrong(text, shown, expected)
        : null;
  }

  private static @Nullable Problem block(String text, Shown shown, int size, String expected) {
    IpBlock block = IpBlock.parse(text);
    if (block == null || size != 0 && block.address().length != size) {
      return wrong(text, shown, expected);
    }
    return block.hasHostBits()
        ? Problem.warning(
            ViolationCode.HOST_BITS,
            shown.value(text) + " names an address inside of the block.",
            shown.secret() ? null : block.network())
        : null;
  }
}
