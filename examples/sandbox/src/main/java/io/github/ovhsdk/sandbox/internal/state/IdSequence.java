package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.ScalarType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The ids that a collection gives, by their type: the same in every run, and values that can belong
 * to nobody (RFCs 2606, 3849, 5737, 7042). They start far from the ids of examples, so that it can
 * be seen what was created.
 */
final class IdSequence {

  /** The number of the first id. */
  static final long FIRST = 1001;

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  private IdSequence() {}

  /**
   * The id of that number.
   *
   * @param parameter the parameter that the id is given in
   * @param place what no other collection is called
   * @param number {@link #FIRST} or greater
   */
  static String id(SectionTypes types, Parameter parameter, String place, long number) {
    int index = (int) (number - FIRST);
    if (types.model(parameter.type()).orElse(null) instanceof Model.EnumModel enumeration) {
      List<Model.EnumValue> values = enumeration.values();
      return index < values.size() ? values.get(index).value() : String.valueOf(number);
    }
    return switch (Ids.scalar(parameter.type()).orElse(ScalarType.STRING)) {
      case LONG, INT, DOUBLE -> String.valueOf(number);
      case UUID -> uuid(place + "#" + number);
      case IP, IPV4 -> ipv4(index);
      case IPV6 -> "2001:db8::" + Long.toHexString(number);
      case IP_BLOCK, IPV4_BLOCK -> ipv4(index) + "/32";
      case IPV6_BLOCK -> "2001:db8:" + Long.toHexString(number) + "::/48";
      case MAC_ADDRESS -> String.format("02:00:5e:00:%02x:%02x", index >> 8 & 0xff, index & 0xff);
      case PHONE_NUMBER -> String.format("0199%06d", number);
      case INTERNATIONAL_PHONE_NUMBER -> String.format("0033199%06d", number);
      case DATE -> DAY.plusDays(index).toString();
      case DATETIME -> DAY.plusDays(index) + "T00:00:00Z";
      case TIME -> String.format("%02d:%02d:00", index / 60 % 24, index % 60);
      case DURATION -> "P" + number + "D";
      case BOOLEAN -> String.valueOf(index == 0);
      case STRING, TEXT, PASSWORD -> text(types, parameter, number);
    };
  }

  /** A text that looks like the parameter's example, where that looks like anything. */
  private static String text(SectionTypes types, Parameter parameter, long number) {
    String example = Examples.of(types.section()).parameter(parameter);
    if (example.endsWith("@example.com")) {
      return "sandbox-" + number + "@example.com";
    }
    if (example.equals("example.com")) {
      return "sandbox-" + number + ".example.com";
    }
    return "sandbox-" + number;
  }

  private static String ipv4(int index) {
    // The last two of the three networks for documentation, as the first is that of examples; then
    // the network for benchmarks (RFC 2544), which belongs to nobody either.
    if (index < 512) {
      return (index < 256 ? "198.51.100." : "203.0.113.") + (index & 0xff);
    }
    return "198." + (18 + (index >> 16 & 1)) + "." + (index >> 8 & 0xff) + "." + (index & 0xff);
  }

  /** A UUID of version 4, as OVHcloud's are, that is made from a name. */
  static String uuid(String name) {
    UUID hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    long version4 = hash.getMostSignificantBits() & ~0xf000L | 0x4000L;
    return new UUID(version4, hash.getLeastSignificantBits()).toString();
  }
}
