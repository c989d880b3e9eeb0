package io.github.ovhsdk.explorer.validation;

import org.jspecify.annotations.Nullable;

/**
 * A block of addresses; an address alone is a block of one, as the API takes it.
 *
 * @param address the address as it is given, 4 or 16 bytes
 * @param prefix how many of its leading bits all addresses of the block share
 */
record IpBlock(byte[] address, int prefix) {

  /** Returns the block of that spelling; null where the text is none. */
  static @Nullable IpBlock parse(String text) {
    int slash = text.indexOf('/');
    byte[] address = IpAddress.parse(slash < 0 ? text : text.substring(0, slash));
    if (address == null) {
      return null;
    }
    int bits = 8 * address.length;
    if (slash < 0) {
      return new IpBlock(address, bits);
    }
    String digits = text.substring(slash + 1);
    int prefix = IpAddress.number(digits, 10, 3);
    boolean padded = digits.length() > 1 && digits.charAt(0) == '0';
    return prefix < 0 || prefix > bits || padded ? null : new IpBlock(address, prefix);
  }

  /** The same block, named by its first address. */
  String network() {
    byte[] network = address.clone();
    for (int bit = prefix; bit < 8 * network.length; bit++) {
      network[bit / 8] &= (byte) ~(0x80 >> bit % 8);
    }
    return IpAddress.format(network) + "/" + prefix;
  }

  boolean hasHostBits() {
    for (int bit = prefix; bit < 8 * address.length; bit++) {
      if ((address[bit / 8] & 0x80 >> bit % 8) != 0) {
        return true;
      }
    }
    return false;
  }
}
