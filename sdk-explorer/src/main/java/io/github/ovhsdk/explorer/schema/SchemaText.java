package io.github.ovhsdk.explorer.schema;

import java.util.ArrayList;
import java.util.List;

/** A tree of fields as lines. */
final class SchemaText {

  private static final String STEP = "  ";

  private SchemaText() {}

  static String of(SchemaNode node) {
    StringBuilder text = new StringBuilder();
    add(node, "", text);
    return text.toString();
  }

  static String line(SchemaNode node) {
    StringBuilder line = new StringBuilder(node.name());
    line.append(node.required() ? "* " : " ").append(node.type());
    List<String> marks = marks(node);
    if (!marks.isEmpty()) {
      line.append(" (").append(String.join(", ", marks)).append(')');
    }
    if (!node.allowedValues().isEmpty()) {
      line.append(": ").append(String.join(" | ", node.allowedValues()));
    }
    return line.toString();
  }

  private static void add(SchemaNode node, String indent, StringBuilder text) {
    text.append(indent).append(line(node)).append('\n');
    if (node.description() != null) {
      String oneLine = node.description().strip().replaceAll("\\s+", " ");
      text.append(indent).append(STEP).append("# ").append(oneLine).append('\n');
    }
    node.children().forEach(child -> add(child, indent + STEP, text));
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
