package io.github.ovhsdk.explorer.validation;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads IP addresses from their spelling alone: no name is ever looked up. */
final class IpAddress {

  private static final int IPV6_GROUPS = 8;

  private static final int LONGEST = "0000:0000:0000:0000:0000:0000:255.255.255.255".length();

  private IpAddress() {}

  /** Returns the 4 or 16 bytes of an address; null where the text is none. */
  static byte @Nullable [] parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    return text.indexOf(':') < 0 ? parseIpv4(text) : parseIpv6(text);
  }

  /** Returns the text of 4 or 16 bytes. */
  static String format(byte[] address) {
    if (address.length == 4) {
      return IntStream.range(0, 4)
          .mapToObj(i -> Integer.toString(address[i] & 0xff))
          .collect(Collectors.joining("."));
    }
    return compact(
        IntStream.range(0, IPV6_GROUPS)
            .map(i -> (address[2 * i] & 0xff) << 8 | address[2 * i + 1] & 0xff)
            .toArray());
  }

  private static byte @Nullable [] parseIpv4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return null;
    }
    byte[] address = new byte[4];
    for (int i = 0; i < 4; i++) {
      int octet = number(parts[i], 10, 3);
      if (octet < 0 || octet > 255 || parts[i].length() > 1 && parts[i].charAt(0) == '0') {
        return null;
      }
      address[i] = (byte) octet;
    }
    return address;
  }

  private static byte @Nullable [] parseIpv6(String text) {
    int gap = text.indexOf("::");
    if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
      return null;
    }
    byte[] before = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
    byte[] after = gap < 0 ? new byte[0] : groups(text.substring(gap + 2), true);
    int size = 2 * IPV6_GROUPS;
    if (before == null || after == null) {
      return null;
    }
    int given = before.length + after.length;
    if (gap < 0 ? given != size : given >= size) {
      return null;
    }
    byte[] address = Arrays.copyOf(before, size);
    System.arraycopy(after, 0, address, size - after.length, after.length);
    return address;
  }

  private static byte @Nullable [] groups(String text, boolean mayEndInIpv4) {
    if (text.isEmpty()) {
      return new byte[0];
    }
    String[] groups = text.split(":", -1);
    byte[] bytes = new byte[2 * groups.length + 2];
    int length = 0;
    for (int i = 0; i < groups.length; i++) {
      if (mayEndInIpv4 && i == groups.length - 1 && groups[i].indexOf('.') >= 0) {
        byte[] end = parseIpv4(groups[i]);
        if (end == null) {
          return null;
        }
        System.arraycopy(end, 0, bytes, length, end.length);
        length += end.length;
        continue;
      }
      int group = number(groups[i], 16, 4);
      if (group < 0) {
        return null;
      }
      bytes[length++] = (byte) (group >> 8);
      bytes[length++] = (byte) group;
    }
    return Arrays.copyOf(bytes, length);
  }

  /** The number that those digits are; -1 where there are none, too many, or others. */
  static int number(String digits, int radix, int most) {
    if (digits.isEmpty() || digits.length() > most) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      number = number * radix + digit;
    }
    return number;
  }

  /** RFC 5952: the first of the longest runs of zeros, two or more, is left out. */
  private static String compact(int[] groups) {
    int start = -1;
    int length = 1;
    for (int i = 0; i < groups.length; i++) {
      int end = i;
      while (end < groups.length && groups[end] == 0) {
        end++;
      }
      if (end - i > length) {
        start = i;
        length = end - i;
      }
    }
    if (start < 0) {
      return join(groups, 0, groups.length);
    }
    return join(groups, 0, start) + "::" + join(groups, start + length, groups.length);
  }

  private static String join(int[] groups, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> Integer.toHexString(groups[i]))
        .collect(Collectors.joining(":"));
  }
}
