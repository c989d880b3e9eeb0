package io.github.ovhsdk.generator;

import java.util.ArrayList;
import java.util.List;

/** Lays out source as google-java-format does, so that generated code looks like the rest. */
final class Source {

  static final int WIDTH = 100;

  private Source() {}

  /** Returns a string literal. */
  static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  static String indent(int spaces) {
    return " ".repeat(spaces);
  }

  /**
   * Lays out a list in parentheses: on one line, or all of it on the next, or one element a line.
   *
   * @param indent how far the statement is indented
   * @param head what stands before the parenthesis
   * @param elements what stands inside
   * @param tail what follows the closing parenthesis on the same line
   */
  static String parenthesised(int indent, String head, List<String> elements, String tail) {
    String all = String.join(", ", elements);
    if (fits(indent, head + "(" + all + ")" + tail)) {
      return indent(indent) + head + "(" + all + ")" + tail;
    }
    String start = indent(indent) + head + "(";
    int inner = indent + 4;
    if (!fits(indent, head + "(") || elements.isEmpty()) {
      int name = head.lastIndexOf(' ');
      start =
          indent(indent)
              + head.substring(0, name)
              + "\n"
              + indent(inner)
              + head.substring(name + 1)
              + "(";
      if (fits(inner, head.substring(name + 1) + "(" + all + ")" + tail)) {
        return start + all + ")" + tail;
      }
      inner += 4;
    }
    start += "\n";
    if (fits(inner, all + ")" + tail)) {
      return start + indent(inner) + all + ")" + tail;
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      lines.add(element(inner, elements.get(i), i == elements.size() - 1 ? ")" + tail : ","));
    }
    return start + String.join("\n", lines);
  }

  /** Lays out an annotation with named elements: on one line, or one element a line. */
  static String annotation(int indent, String name, List<String> elements) {
    String line = name + (elements.isEmpty() ? "" : "(" + String.join(", ", elements) + ")");
    return indent(indent)
        + (fits(indent, line) || elements.size() < 2
            ? line
            : name
                + "(\n"
                + indent(indent + 4)
                + String.join(",\n" + indent(indent + 4), elements)
                + ")");
  }

  /**
   * Lays out a parameter that has its line to itself, breaking after its annotation or its type
   * where it must.
   */
  private static String element(int indent, String element, String tail) {
    int end = element.startsWith("@") ? element.indexOf(") ") + 1 : 0;
    if (end == 0) {
      end = element.lastIndexOf(' ');
    }
    if (fits(indent, element + tail) || end < 0) {
      return indent(indent) + element + tail;
    }
    return indent(indent)
        + element.substring(0, end)
        + "\n"
        + indent(indent + 4)
        + element.substring(end + 1)
        + tail;
  }

  /**
   * Lays out a call as an argument among others, which begins on a line of its own.
   *
   * @param tail what follows the call on its last line
   */
  static String argument(int indent, Call call, String tail) {
    if (fits(indent, call.line() + tail)) {
      return indent(indent) + call.line() + tail;
    }
    String first = call.head() + "(" + String.join(", ", call.arguments()) + ")";
    List<String> lines = new ArrayList<>();
    if (fits(indent, first + (call.chain().isEmpty() ? tail : ""))) {
      lines.add(indent(indent) + first);
    } else {
      int inner = indent + (call.chain().isEmpty() ? 4 : 8);
      lines.add(indent(indent) + call.head() + "(");
      String arguments = String.join(", ", call.arguments()) + ")";
      String after = call.chain().isEmpty() ? tail : "";
      lines.add(
          indent(inner)
              + (fits(inner, arguments + after)
                  ? arguments
                  : String.join(",\n" + indent(inner), call.arguments()) + ")"));
    }
    call.chain().forEach(method -> lines.add(indent(indent + 4) + method));
    return String.join("\n", lines) + tail;
  }

  /**
   * Lays out the initialisation of a field by a call with calls as arguments.
   *
   * @param declaration what stands before the equals sign
   * @param function what is called
   */
  static String initialised(int indent, String declaration, String function, List<Call> arguments) {
    String call =
        function + "(" + String.join(", ", arguments.stream().map(Call::line).toList()) + ");";
    if (fits(indent, declaration + " = " + call)) {
      return indent(indent) + declaration + " = " + call;
    }
    String start = indent(indent) + declaration + " =\n";
    int inner = indent + 4;
    if (!fits(indent, declaration + " =")) {
      int name = declaration.lastIndexOf(' ');
      start =
          indent(indent)
              + declaration.substring(0, name)
              + "\n"
              + indent(inner)
              + declaration.substring(name + 1)
              + " =\n";
      inner += 4;
    }
    if (fits(inner, call)) {
      return start + indent(inner) + call;
    }
    String inside = call.substring(function.length() + 1);
    if (fits(inner + 4, inside)) {
      return start + indent(inner) + function + "(\n" + indent(inner + 4) + inside;
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      lines.add(argument(inner + 4, arguments.get(i), i == arguments.size() - 1 ? ");" : ","));
    }
    return start + indent(inner) + function + "(\n" + String.join("\n", lines);
  }

  /** Lays out the head of a class, breaking before what it extends where it must. */
  static String classHead(int indent, String declaration, String parent) {
    String line = declaration + " extends " + parent + " {";
    return fits(indent, line)
        ? indent(indent) + line
        : indent(indent) + declaration + "\n" + indent(indent + 4) + "extends " + parent + " {";
  }

  static boolean fits(int indent, String text) {
    return indent + text.length() <= WIDTH;
  }
}
