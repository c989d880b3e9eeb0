package io.github.ovhsdk.spec.internal.json;

import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes JSON so that the same content is always the same bytes: keys in order, two blanks per
 * level, a line per member and element, a line feed at the end.
 */
public final class JsonPrinter {

  private static final String HEX = "0123456789abcdef";

  private JsonPrinter() {}

  /** Returns the document. */
  public static String print(Json value) {
    StringBuilder out = new StringBuilder(4096);
    write(out, value, 0);
    return out.append('\n').toString();
  }

  /** Returns the value on one line, without blanks. */
  public static String compact(Json value) {
    StringBuilder out = new StringBuilder();
    write(out, value, -1);
    return out.toString();
  }

  /** A negative depth stands for one line. */
  private static void write(StringBuilder out, Json value, int depth) {
    if (value instanceof Json.Obj object) {
      writeObject(out, object, depth);
    } else if (value instanceof Json.Arr array) {
      writeArray(out, array.elements(), depth);
    } else if (value instanceof Json.Text text) {
      writeText(out, text.value());
    } else if (value instanceof Json.Num number) {
      out.append(number.spelling());
    } else if (value instanceof Json.Bool bool) {
      out.append(bool.value());
    } else {
      out.append("null");
    }
  }

  private static void writeObject(StringBuilder out, Json.Obj object, int depth) {
    if (object.members().isEmpty()) {
      out.append("{}");
      return;
    }
    int inner = depth < 0 ? depth : depth + 1;
    out.append('{');
    var members = new TreeMap<>(object.members()).entrySet().iterator();
    while (members.hasNext()) {
      var member = members.next();
      newLine(out, inner);
      writeText(out, member.getKey());
      out.append(depth < 0 ? ":" : ": ");
      write(out, member.getValue(), inner);
      separate(out, members);
    }
    newLine(out, depth);
    out.append('}');
  }

  private static void writeArray(StringBuilder out, List<Json> elements, int depth) {
    if (elements.isEmpty()) {
      out.append("[]");
      return;
    }
    int inner = depth < 0 ? depth : depth + 1;
    out.append('[');
    var iterator = elements.iterator();
    while (iterator.hasNext()) {
      newLine(out, inner);
      write(out, iterator.next(), inner);
      separate(out, iterator);
    }
    newLine(out, depth);
    out.append(']');
  }

  private static void separate(StringBuilder out, Iterator<?> rest) {
    if (rest.hasNext()) {
      out.append(',');
    }
  }

  private static void newLine(StringBuilder out, int depth) {
    if (depth >= 0) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private static void writeText(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c)) {
            // Half a pair cannot be written in UTF-8, so both halves are always escaped.
            escape(out, c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static void escape(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xf));
    }
  }
}
