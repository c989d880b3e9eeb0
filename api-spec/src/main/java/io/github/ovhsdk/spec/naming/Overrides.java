package io.github.ovhsdk.spec.naming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that a person chose where the rules gave an odd one, read from a reviewed file. They count
 * when a name is first given. Immutable.
 *
 * <p>A line gives an operation its method, and a summary if the derived one does not fit, or a
 * model its class:
 *
 * <pre>
 * v1 POST /sms/estimate = estimateMessage : Estimate the parts of a message
 * model v1 /domain domain.zone.Foo = ZoneFoo
 * model common services.Service = ServiceInfo
 * </pre>
 */
public final class Overrides {

  /** What the file is called, beside the contract. */
  public static final String FILE = "overrides.txt";

  private static final Pattern MODEL =
      Pattern.compile("model (common|v\\d+ /\\S+) (\\S+)\\s*=\\s*(\\w+)");

  private static final Overrides NONE = parse("");

  private final NameRules operations;
  private final Map<String, Map<String, String>> models;

  private Overrides(NameRules operations, Map<String, Map<String, String>> models) {
    this.operations = operations;
    this.models = models;
  }

  /** Returns no overrides. */
  public static Overrides none() {
    return NONE;
  }

  /**
   * Reads overrides; none if there is no such file.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no override
   */
  public static Overrides load(Path file) throws IOException {
    return Files.exists(file) ? parse(Files.readString(file, StandardCharsets.UTF_8)) : NONE;
  }

  /**
   * Reads overrides, one a line; lines that begin with {@code #} are comments.
   *
   * @throws IllegalArgumentException if a line is no override
   */
  public static Overrides parse(String text) {
    List<String> operations = new ArrayList<>();
    Map<String, Map<String, String>> models = new HashMap<>();
    for (String line : text.lines().map(String::trim).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Matcher model = MODEL.matcher(line);
      if (model.matches()) {
        models
            .computeIfAbsent(model.group(1), scope -> new HashMap<>())
            .put(model.group(2), model.group(3));
      } else {
        operations.add(line);
      }
    }
    return new Overrides(NameRules.parse("overrides", operations), models);
  }

  NameRules operations() {
    return operations;
  }

  /** Returns the class that was chosen for a model, in a section or for all. */
  @Nullable String model(String scope, String model) {
    return models.getOrDefault(scope, Map.of()).get(model);
  }
}
