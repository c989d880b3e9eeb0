package io.github.ovhsdk.explorer.internal.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Texts by name in one file, each compressed alone. To open an entry of a jar costs half a
 * millisecond in a JVM that has just started: one by one, the texts of all sections took longer to
 * open than to read, and in one text, a single section would wait for all. Immutable.
 */
final class TextPack {

  private final byte[] bytes;
  private final Map<String, Place> places = new HashMap<>();

  private record Place(int start, int length) {}

  /** Takes what {@link #pack} returned. */
  TextPack(byte[] bytes) {
    this.bytes = bytes;
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int count = in.readInt(); count > 0; count--) {
        String name = in.readUTF();
        int length = in.readInt();
        places.put(name, new Place(bytes.length - in.available(), length));
        in.skipNBytes(length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled catalog is damaged.", e);
    }
  }

  static byte[] pack(SortedMap<String, String> texts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(packed)) {
      out.writeInt(texts.size());
      for (var text : texts.entrySet()) {
        byte[] compressed = compressed(text.getValue().getBytes(StandardCharsets.UTF_8));
        out.writeUTF(text.getKey());
        out.writeInt(compressed.length);
        out.write(compressed);
      }
    }
    return packed.toByteArray();
  }

  /** Returns the text of that name. */
  String text(String name) {
    Place place = places.get(name);
    if (place == null) {
      throw new IllegalStateException("The bundled catalog has no " + name + ".");
    }
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes, place.start(), place.length()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled catalog is damaged.", e);
    }
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(compressed, deflater)) {
      out.write(bytes);
    } finally {
      deflater.end();
    }
    return compressed.toByteArray();
  }
}
