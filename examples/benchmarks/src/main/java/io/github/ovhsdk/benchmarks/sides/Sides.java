package io.github.ovhsdk.benchmarks.sides;

/** The sides by name. */
public final class Sides {

  /** What the others are compared with. */
  public static final String BY_HAND = "okhttp";

  public static final String SDK = "sdk";

  /** For information. */
  public static final String JDK = "jdk";

  private Sides() {}

  /**
   * Returns a side that calls the server at a URL.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Side of(String name, String url) {
    return switch (name) {
      case BY_HAND -> new OkHttpSide(url);
      case SDK -> new SdkSide(url);
      case JDK -> new JdkSide(url);
      default -> throw new IllegalArgumentException("There is no side " + name);
    };
  }
}
