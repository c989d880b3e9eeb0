package io.github.ovhsdk.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A Javadoc comment: paragraphs and block tags, escaped and filled to the width of a line. */
final class Javadoc {

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** Adds a paragraph of Javadoc markup. */
  Javadoc paragraph(String markup) {
    paragraphs.add(markup);
    return this;
  }

  Javadoc paragraphIf(boolean condition, String markup) {
    return condition ? paragraph(markup) : this;
  }

  /** Adds a block tag, such as {@code @param name what it is}. */
  Javadoc tag(String markup) {
    tags.add(markup);
    return this;
  }

  boolean isEmpty() {
    return paragraphs.isEmpty() && tags.isEmpty();
  }

  /** Returns the comment, indented; empty if nothing was added. */
  String render(int indent) {
    if (isEmpty()) {
      return "";
    }
    if (tags.isEmpty() && paragraphs.size() == 1) {
      String line = "/** " + paragraphs.get(0) + " */";
      if (Source.fits(indent, line)) {
        return Source.indent(indent) + line;
      }
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        lines.add("");
      }
      fill(lines, (i > 0 ? "<p>" : "") + paragraphs.get(i), indent, "");
    }
    if (!tags.isEmpty() && !paragraphs.isEmpty()) {
      lines.add("");
    }
    for (String tag : tags) {
      fill(lines, tag, indent, "    ");
    }
    String margin = Source.indent(indent) + " *";
    StringBuilder out = new StringBuilder(Source.indent(indent)).append("/**\n");
    lines.forEach(
        line -> out.append(margin).append(line.isEmpty() ? "" : " ").append(line).append('\n'));
    return out.append(margin).append('/').toString();
  }

  private static void fill(List<String> lines, String text, int indent, String continuation) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && !Source.fits(indent + 3, line + " " + word)) {
        lines.add(line.toString());
        line = new StringBuilder(continuation).append(word);
      } else {
        line.append(line.length() > 0 ? " " : "").append(word);
      }
    }
    lines.add(line.toString());
  }

  /** Returns plain text as Javadoc markup. */
  static String text(String plain) {
    StringBuilder out = new StringBuilder();
    for (char c : plain.replaceAll("\\s+", " ").strip().toCharArray()) {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '@' -> out.append("&#64;");
        case '{' -> out.append("&#123;");
        case '}' -> out.append("&#125;");
        case '*' -> out.append("&#42;");
        case '\\' -> out.append("&#92;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns plain text as a sentence in Javadoc markup. */
  static String sentence(String plain) {
    String markup = text(plain);
    return markup.endsWith(".") ? markup : markup + ".";
  }

  /** Returns code as Javadoc markup. */
  static String code(String plain) {
    return isPlain(plain) ? "{@code " + plain + "}" : "<code>" + text(plain) + "</code>";
  }

  /** Returns whether {@code {@code …}} shows the text as it is and ends where it should. */
  private static boolean isPlain(String text) {
    int depth = 0;
    for (char c : text.toCharArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0 || c == '@' || c == '*' || c == '\\' || c == '\n') {
        return false;
      }
    }
    return depth == 0 && !text.isBlank();
  }

  /** Returns the date of a timestamp; the contract's are in ISO 8601. */
  static String date(String timestamp) {
    return text(timestamp.toUpperCase(Locale.ROOT).split("T")[0]);
  }
}
