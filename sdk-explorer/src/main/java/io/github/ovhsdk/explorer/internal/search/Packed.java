package io.github.ovhsdk.explorer.internal.search;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Numbers and bytes, one behind the other. Small numbers take one byte. */
final class Packed {

  private final byte[] bytes;
  private int at;

  /** Reads from a place on. */
  Packed(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Seven bits a byte, the last one without its highest bit. */
  static void write(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > 127) {
      out.write(rest & 127 | 128);
      rest >>>= 7;
    }
    out.write(rest);
  }

  int at() {
    return at;
  }

  int number() {
    byte b = bytes[at++];
    int number = b & 127;
    for (int shift = 7; b < 0; shift += 7) {
      b = bytes[at++];
      number |= (b & 127) << shift;
    }
    return number;
  }

  byte[] bytes(int length) {
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }
}
