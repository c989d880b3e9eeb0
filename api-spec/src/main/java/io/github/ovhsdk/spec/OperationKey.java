package io.github.ovhsdk.spec;

import java.util.Comparator;
import java.util.Objects;

/**
 * What an operation is called everywhere in this project: its branch, its verb and its path,
 * written {@code v1 POST /vps/{serviceName}/reboot}.
 *
 * @param branch the branch of the API, such as {@code v1}
 * @param method the verb in capitals, such as {@code POST}
 * @param path the path template without the branch, such as {@code /vps/{serviceName}/reboot}
 */
public record OperationKey(String branch, String method, String path)
    implements Comparable<OperationKey> {

  private static final Comparator<OperationKey> ORDER =
      Comparator.comparing(OperationKey::branch)
          .thenComparing(OperationKey::path)
          .thenComparing(OperationKey::method);

  public OperationKey {
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
  }

  /**
   * Reads the form that {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if the text is not three words, the last one a path
   */
  public static OperationKey parse(String text) {
    String[] words = text.trim().split("\\s+");
    if (words.length != 3 || !words[2].startsWith("/")) {
      throw new IllegalArgumentException(
          "Not an operation: \"" + text + "\". Write it like \"v1 GET /vps/{serviceName}\".");
    }
    return new OperationKey(words[0], words[1].toUpperCase(java.util.Locale.ROOT), words[2]);
  }

  /** Orders by branch, then path, then verb. */
  @Override
  public int compareTo(OperationKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return branch + " " + method + " " + path;
  }
}
