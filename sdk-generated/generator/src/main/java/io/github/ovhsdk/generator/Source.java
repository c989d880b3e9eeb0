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
    if (elements.isEmpty() || fits(indent, head + "(" + all + ")" + tail)) {
      return indent(indent) + head + "(" + all + ")" + tail;
    }
    String start = indent(indent) + head + "(\n";
    int inner = indent + 4;
    if (fits(inner, all + ")" + tail)) {
      return start + indent(inner) + all + ")" + tail;
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      lines.add(element(inner, elements.get(i), i == elements.size() - 1 ? ")" + tail : ","));
    }
    return start + String.join("\n", lines);
  }

  /**
   * Lays out an element that has its line to itself, breaking after its annotation where it must.
   */
  private static String element(int indent, String element, String tail) {
    int annotation = element.startsWith("@") ? element.indexOf(") ") : -1;
    if (fits(indent, element + tail) || annotation < 0) {
      return indent(indent) + element + tail;
    }
    return indent(indent)
        + element.substring(0, annotation + 1)
        + "\n"
        + indent(indent + 4)
        + element.substring(annotation + 2)
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
    if (fits(indent, first)) {
      lines.add(indent(indent) + first);
    } else {
      lines.add(parenthesised(indent, call.head(), call.arguments(), ""));
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
    if (fits(indent + 4, call)) {
      return start + indent(indent + 4) + call;
    }
    String one = call.substring(function.length() + 1);
    if (fits(indent + 8, one)) {
      return start + indent(indent + 4) + function + "(\n" + indent(indent + 8) + one;
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      lines.add(argument(indent + 8, arguments.get(i), i == arguments.size() - 1 ? ");" : ","));
    }
    return start + indent(indent + 4) + function + "(\n" + String.join("\n", lines);
  }

  static boolean fits(int indent, String text) {
    return indent + text.length() <= WIDTH;
  }
}
