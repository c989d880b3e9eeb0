package io.github.ovhsdk.spec.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The constants of enumerations: {@code creditCard} is {@code CREDIT_CARD}. */
final class ConstantNaming {

  /** How symbols read where they carry meaning. */
  private static final Map<String, String> SYMBOLS = new LinkedHashMap<>();

  static {
    SYMBOLS.put("[]", " ARRAY ");
    SYMBOLS.put("+", " PLUS ");
    SYMBOLS.put("&", " AND ");
    SYMBOLS.put("%", " PERCENT ");
    SYMBOLS.put("*", " STAR ");
    SYMBOLS.put("#", " HASH ");
    SYMBOLS.put("!=", " NOT EQUAL ");
    SYMBOLS.put("<=", " AT MOST ");
    SYMBOLS.put(">=", " AT LEAST ");
    SYMBOLS.put("=", " EQUAL ");
    SYMBOLS.put("<", " LESS THAN ");
    SYMBOLS.put(">", " GREATER THAN ");
    SYMBOLS.put("@", " AT ");
    SYMBOLS.put("$", " DOLLAR ");
    SYMBOLS.put("€", " EURO ");
  }

  /** From a number to another: {@code 10To19} is {@code _10_TO_19}. */
  private static final Pattern RANGE = Pattern.compile("(\\d)[tT]o(?=\\d)");

  /** Rates: {@code bytes/s}, {@code req/min}. */
  private static final Pattern PER_SECOND = Pattern.compile("(?<=\\p{L})/s$");

  private static final Pattern PER_MINUTE = Pattern.compile("(?<=\\p{L})/min$");

  private ConstantNaming() {}

  /** Returns the constant that a value should have. */
  static String plain(String value) {
    if (value.isEmpty()) {
      return "EMPTY";
    }
    String text = value;
    if (text.matches("-\\d.*")) {
      text = "MINUS " + text.substring(1);
    }
    text = RANGE.matcher(text).replaceAll("$1 TO ");
    text = PER_SECOND.matcher(text).replaceAll(" PER SECOND");
    text = PER_MINUTE.matcher(text).replaceAll(" PER MINUTE");
    for (Map.Entry<String, String> symbol : SYMBOLS.entrySet()) {
      text = text.replace(symbol.getKey(), symbol.getValue());
    }
    String constant = String.join("_", words(text)).toUpperCase(Locale.ROOT);
    if (constant.isEmpty()) {
      return "BLANK";
    }
    return Character.isDigit(constant.charAt(0)) ? "_" + constant : constant;
  }

  /** Cuts at what is no letter or digit, and in mixed case at capitals. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String part : text.split("[^A-Za-z0-9]+")) {
      if (part.isEmpty()) {
        continue;
      }
      if (part.equals(part.toUpperCase(Locale.ROOT))
          || part.equals(part.toLowerCase(Locale.ROOT))) {
        words.add(part);
      } else {
        words.addAll(Words.split(part));
      }
    }
    return words;
  }

  /**
   * Names the values of one enumeration.
   *
   * @param values the values
   * @param known the constants that are already given, some perhaps to values no longer there
   */
  static Map<String, String> name(Collection<String> values, Map<String, String> known) {
    Map<String, String> given = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(known.values());
    List<String> open = new ArrayList<>();
    for (String value : values) {
      if (!known.containsKey(value)) {
        open.add(value);
      }
    }
    Map<String, String> plainNames = new HashMap<>();
    open.forEach(value -> plainNames.put(value, plain(value)));
    // Who is written as its constant has the first claim on it.
    open.sort(
        Comparator.comparing((String value) -> !value.equals(plainNames.get(value)))
            .thenComparing(Comparator.naturalOrder()));
    Map<String, String> fresh = new LinkedHashMap<>();
    for (String value : open) {
      String plain = plainNames.get(value);
      String constant = plain;
      for (int i = 2; taken.contains(constant); i++) {
        constant = plain + "_" + i;
      }
      taken.add(constant);
      fresh.put(value, constant);
    }
    for (String value : values) {
      given.put(value, known.containsKey(value) ? known.get(value) : fresh.get(value));
    }
    return given;
  }
}
