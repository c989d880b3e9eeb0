package io.github.ovhsdk.spec.internal.json;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON so that the same content is always the same bytes, and a line says one thing: keys in
 * order, two blanks per level, a line feed at the end. An object that holds no other, or a list of
 * one element, stands on one line if that has no more than 100 columns.
 */
public final class JsonPrinter {

  private static final int COLUMNS = 100;
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(4096);

  private JsonPrinter() {}

  /** Returns the document. */
  public static String print(Json value) {
    JsonPrinter printer = new JsonPrinter();
    printer.write(value, 0);
    return printer.out.append('\n').toString();
  }

  /** Returns the value on one line. */
  public static String compact(Json value) {
    JsonPrinter printer = new JsonPrinter();
    printer.writeOnOneLine(value);
    return printer.out.toString();
  }

  private void write(Json value, int depth) {
    if (fitsOnThisLine(value)) {
      return;
    }
    if (value instanceof Json.Obj object) {
      Iterator<Map.Entry<String, Json>> members = sorted(object);
      out.append('{');
      while (members.hasNext()) {
        Map.Entry<String, Json> member = members.next();
        newLine(depth + 1);
        writeText(member.getKey());
        out.append(": ");
        write(member.getValue(), depth + 1);
        separate(members, ",");
      }
      newLine(depth);
      out.append('}');
    } else {
      Iterator<Json> elements = ((Json.Arr) value).elements().iterator();
      out.append('[');
      while (elements.hasNext()) {
        newLine(depth + 1);
        write(elements.next(), depth + 1);
        separate(elements, ",");
      }
      newLine(depth);
      out.append(']');
    }
  }

  /** Writes the value on this line if it may stand there; else writes nothing. */
  private boolean fitsOnThisLine(Json value) {
    if (!isLeaf(value)) {
      return false;
    }
    int start = out.length();
    writeOnOneLine(value);
    boolean mayBreak =
        value instanceof Json.Obj object && !object.members().isEmpty()
            || value instanceof Json.Arr array && !array.elements().isEmpty();
    if (mayBreak && out.length() - (out.lastIndexOf("\n", start) + 1) > COLUMNS) {
      out.setLength(start);
      return false;
    }
    return true;
  }

  private static boolean isLeaf(Json value) {
    if (value instanceof Json.Obj object) {
      return object.members().values().stream().noneMatch(JsonPrinter::hasContent);
    }
    if (value instanceof Json.Arr array) {
      return array.elements().isEmpty()
          || array.elements().size() == 1 && isLeaf(array.elements().get(0));
    }
    return true;
  }

  private static boolean hasContent(Json value) {
    return value instanceof Json.Obj object && !object.members().isEmpty()
        || value instanceof Json.Arr array && !array.elements().isEmpty();
  }

  private void writeOnOneLine(Json value) {
    if (value instanceof Json.Obj object) {
      Iterator<Map.Entry<String, Json>> members = sorted(object);
      out.append('{');
      while (members.hasNext()) {
        Map.Entry<String, Json> member = members.next();
        writeText(member.getKey());
        out.append(": ");
        writeOnOneLine(member.getValue());
        separate(members, ", ");
      }
      out.append('}');
    } else if (value instanceof Json.Arr array) {
      Iterator<Json> elements = array.elements().iterator();
      out.append('[');
      while (elements.hasNext()) {
        writeOnOneLine(elements.next());
        separate(elements, ", ");
      }
      out.append(']');
    } else if (value instanceof Json.Text text) {
      writeText(text.value());
    } else if (value instanceof Json.Num number) {
      out.append(number.spelling());
    } else if (value instanceof Json.Bool bool) {
      out.append(bool.value());
    } else {
      out.append("null");
    }
  }

  private static Iterator<Map.Entry<String, Json>> sorted(Json.Obj object) {
    return new TreeMap<>(object.members()).entrySet().iterator();
  }

  private void separate(Iterator<?> rest, String separator) {
    if (rest.hasNext()) {
      out.append(separator);
    }
  }

  private void newLine(int depth) {
    out.append('\n');
    for (int i = 0; i < depth; i++) {
      out.append("  ");
    }
  }

  private void writeText(String text) {
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
            writeEscape(c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private void writeEscape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xf));
    }
  }
}
