package io.github.ovhsdk.explorer.schema;

import java.util.ArrayList;
import java.util.List;

/** A tree of fields as lines. */
final class SchemaText {

  private static final String STEP = "  ";

  /** Some enumerations have hundreds of values; where they are not what was asked for, cut. */
  private static final int SOME = 12;

  private SchemaText() {}

  static String of(SchemaNode node) {
    StringBuilder text = new StringBuilder();
    add(node, "", Integer.MAX_VALUE, text);
    return text.toString();
  }

  static String line(SchemaNode node) {
    return line(node, SOME);
  }

  private static String line(SchemaNode node, int mostValues) {
    StringBuilder line = new StringBuilder(node.name());
    line.append(node.required() ? "* " : " ").append(node.type());
    List<String> marks = marks(node);
    if (!marks.isEmpty()) {
      line.append(" (").append(String.join(", ", marks)).append(')');
    }
    List<String> values = node.allowedValues();
    if (values.size() > mostValues) {
      line.append(": ").append(String.join(" | ", values.subList(0, mostValues)));
      line.append(" | … (").append(values.size()).append(" values)");
    } else if (!values.isEmpty()) {
      line.append(": ").append(String.join(" | ", values));
    }
    return line.toString();
  }

  private static void add(SchemaNode node, String indent, int mostValues, StringBuilder text) {
    text.append(indent).append(line(node, mostValues)).append('\n');
    if (node.description() != null) {
      String oneLine = node.description().replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
      text.append(indent).append(STEP).append("# ").append(oneLine).append('\n');
    }
    node.children().forEach(child -> add(child, indent + STEP, SOME, text));
  }

  private static List<String> marks(SchemaNode node) {
    List<String> marks = new ArrayList<>();
    if (node.readOnly()) {
      marks.add("read-only");
    }
    if (node.nullable()) {
      marks.add("nullable");
    }
    if (node.secret()) {
      marks.add("secret");
    }
    if (node.repeated()) {
      marks.add("as above");
    }
    return marks;
  }
}
