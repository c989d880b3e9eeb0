package io.github.ovhsdk.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How the client introduces itself, such as {@code ovhcloud-sdk-java/1.2.3 (Java 17.0.15)
 * shop/4.2}.
 */
public final class UserAgent {

  private UserAgent() {}

  /**
   * Returns the text.
   *
   * @param application how the application introduces itself; null where it does not
   */
  public static String of(@Nullable String application) {
    return "ovhcloud-sdk-java/"
        + version()
        + " (Java "
        + System.getProperty("java.version")
        + ")"
        + (application == null ? "" : " " + application);
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = UserAgent.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      // It is a courtesy to the server's operators: no reason to fail.
    }
    return properties.getProperty("version", "unknown");
  }
}
