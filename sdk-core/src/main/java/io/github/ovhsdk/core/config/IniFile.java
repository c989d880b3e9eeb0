package io.github.ovhsdk.core.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an INI file. OVHcloud's clients for Go and for Python read the same file
 * differently; whatever works with either is meant to work here: {@code =} or {@code :} after a
 * key, comments on lines of their own and, after white space, behind a value, quotes around a
 * value, sections and keys that come twice. Values go on over no second line.
 */
final class IniFile {
  private static final Pattern COMMENT_BEHIND = Pattern.compile("\\s[#;].*");
  private static final Pattern QUOTED = Pattern.compile("([\"'])(.*?)\\1(?:\\s+[#;].*)?");
  private static final Pattern SEPARATOR = Pattern.compile("[=:]");

  private final String file;
  private final List<IniEntry> entries = new ArrayList<>();
  private @Nullable String section;
  private int line;

  private IniFile(String file) {
    this.file = file;
  }

  /**
   * Returns the entries in their order.
   *
   * @param file how messages call the file
   * @throws ConfigurationException if a line is neither section, entry, comment nor blank
   */
  static List<IniEntry> parse(String text, String file) {
    IniFile ini = new IniFile(file);
    text.lines().map(String::strip).forEach(ini::read);
    return List.copyOf(ini.entries);
  }

  private void read(String text) {
    line++;
    if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) {
      return;
    }
    if (text.startsWith("[")) {
      section = sectionName(text);
    } else {
      entries.add(entry(text));
    }
  }

  private String sectionName(String text) {
    String header = withoutComment(text);
    if (!header.endsWith("]")) {
      throw failure("opens a section and does not close it with ]");
    }
    String name = header.substring(1, header.length() - 1).strip();
    if (name.isEmpty()) {
      throw failure("opens a section without a name");
    }
    return name;
  }

  private IniEntry entry(String text) {
    Matcher separator = SEPARATOR.matcher(text);
    if (!separator.find()) {
      throw failure("is no section, no comment and no key=value");
    }
    String key = text.substring(0, separator.start()).strip();
    if (key.isEmpty()) {
      throw failure("has a value without a key");
    }
    if (section == null) {
      throw failure("stands before any section: put [default], or the endpoint's name, above it");
    }
    String value = value(text.substring(separator.end()));
    return new IniEntry(section, key.toLowerCase(Locale.ROOT), value, line);
  }

  private static String value(String text) {
    Matcher quoted = QUOTED.matcher(text.strip());
    return quoted.matches() ? quoted.group(2).strip() : withoutComment(text);
  }

  /**
   * Drops a comment: what begins with its sign after white space. The sign alone may be a value's.
   */
  private static String withoutComment(String text) {
    return COMMENT_BEHIND.matcher(text).replaceFirst("").strip();
  }

  /** The text of the line is not said: a secret may stand there. */
  private ConfigurationException failure(String what) {
    return new ConfigurationException(file + ", line " + line + " " + what + ".");
  }
}
