package io.github.ovhsdk.explorer.internal;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/**
 * How some types are spelled, for whole texts: regular expressions that mean the same to Java and
 * to JSON Schema.
 */
public final class Spelling {

  public static final String WHOLE_NUMBER = "-?(0|[1-9][0-9]*)";

  /** Hours and minutes. */
  public static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";

  /** Without the offset that JSON Schema's "time" asks for. */
  public static final String TIME = CLOCK + "(:[0-5][0-9]([.][0-9]{1,9})?)?";

  /**
   * All of ISO 8601, where JSON Schema's "duration" leaves out {@code P1Y1D} and fractions of a
   * second. Only the last amount may have a fraction.
   */
  public static final String DURATION =
      "P(?=.)(?!.*[.,][0-9]+[A-Z].)"
          + amounts("Y", "M", "W", "D")
          + "(T(?=[0-9])"
          + amounts("H", "M", "S")
          + ")?";

  public static final String MAC_ADDRESS =
      "([0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){5})";

  private Spelling() {}

  private static String amounts(String... units) {
    return Stream.of(units).map(u -> "([0-9]+([.,][0-9]+)?" + u + ")?").collect(joining());
  }
}
