package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 * <p>A line gives an operation its method, and a summary if the derived one does not fit; or it
 * gives all that is at or below a path its interface, whatever its size ({@code *} stands for any
 * one segment, several paths may share an interface, the longest path counts); or a model its name:
 *
 * <pre>
 * v1 POST /sms/estimate = estimateMessage : Estimate the parts of a message
 * interface v1 /me/api = MeDeveloperApi
 * model v1 /domain domain.zone.Foo = ZoneFoo
 * model * services.Service = ServiceInfo
 * </pre>
 *
 * <p>{@code *} stands for all sections and what is common to them.
 */
public final class Overrides {

  /** What the file is called, beside the contract. */
  public static final String FILE = "overrides.txt";

  private static final Pattern MODEL =
      Pattern.compile("model (\\*|common|v\\d+ /\\S+) (\\S+)\\s*=\\s*(\\w+)");

  private static final Pattern INTERFACE =
      Pattern.compile("interface (v\\d+ /\\S+)\\s*=\\s*(\\w+Api)");

  private static final Overrides NONE = parse("");

  private final NameRules operations;
  private final Map<String, Map<String, String>> models;
  private final Map<String, String> interfaces;

  private Overrides(
      NameRules operations,
      Map<String, Map<String, String>> models,
      Map<String, String> interfaces) {
    this.operations = operations;
    this.models = models;
    this.interfaces = interfaces;
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
    Map<String, String> interfaces = new HashMap<>();
    for (String line : text.lines().map(String::trim).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Matcher model = MODEL.matcher(line);
      Matcher anInterface = INTERFACE.matcher(line);
      if (anInterface.matches()) {
        interfaces.put(anInterface.group(1), anInterface.group(2));
      } else if (model.matches()) {
        models
            .computeIfAbsent(model.group(1), scope -> new HashMap<>())
            .put(model.group(2), model.group(3));
      } else {
        operations.add(line);
      }
    }
    return new Overrides(NameRules.parse("overrides", operations), models, interfaces);
  }

  /**
   * Returns the overrides that had no effect, in order: what they name is not there, or keeps an
   * older name. Those about sections that are not given are left out.
   *
   * @param sections sections under their names
   */
  public List<String> withoutEffect(Collection<Section> sections) {
    OverrideCheck check = new OverrideCheck(sections);
    List<String> without = new ArrayList<>(operations.withoutEffect(sections));
    without.addAll(check.models(models));
    without.addAll(check.interfaces(interfaces));
    without.sort(Comparator.naturalOrder());
    return without;
  }

  NameRules operations() {
    return operations;
  }

  /** Returns the interface that was chosen for exactly a path without parameters. */
  @Nullable String interfaceName(String path) {
    return interfaces.get(path);
  }

  /**
   * Returns the interface that was chosen for a path or what it is below, the section excluded.
   *
   * @param section such as {@code v1 /order}
   * @param below the static segments below the section
   */
  @Nullable String interfaceHolding(String section, List<String> below) {
    for (int length = below.size(); length > 0; length--) {
      List<String> path = below.subList(0, length);
      String chosen = interfaces.get(section + "/" + String.join("/", path));
      for (int any = length - 1; chosen == null && any >= 0; any--) {
        List<String> pattern = new ArrayList<>(path);
        pattern.set(any, "*");
        chosen = interfaces.get(section + "/" + String.join("/", pattern));
      }
      if (chosen != null) {
        return chosen;
      }
    }
    return null;
  }

  /** Returns the class that was chosen for a model, in a section or for all. */
  @Nullable String model(String scope, String model) {
    String chosen = models.getOrDefault(scope, Map.of()).get(model);
    return chosen != null ? chosen : models.getOrDefault("*", Map.of()).get(model);
  }
}
