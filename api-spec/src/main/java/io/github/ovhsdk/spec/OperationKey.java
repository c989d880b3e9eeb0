package io.github.ovhsdk.spec;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    return new OperationKey(words[0], words[1].toUpperCase(Locale.ROOT), words[2]);
  }

  /** Orders by branch, then path, then verb. */
  @Override
  public int compareTo(OperationKey other) {
    int byBranch = branch.compareTo(other.branch);
    int byPath = byBranch != 0 ? byBranch : path.compareTo(other.path);
    return byPath != 0 ? byPath : method.compareTo(other.method);
  }

  // By hand: what the JVM makes for a record takes longer, the first time, than a map of all keys.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OperationKey key
        && path.equals(key.path)
        && method.equals(key.method)
        && branch.equals(key.branch);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * path.hashCode() + method.hashCode()) + branch.hashCode();
  }

  @Override
  public String toString() {
    return branch + " " + method + " " + path;
  }
}
