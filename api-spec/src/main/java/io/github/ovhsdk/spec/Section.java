package io.github.ovhsdk.spec;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One section of the API, such as {@code v1 /domain}: its operations and the models that they speak
 * of.
 *
 * <p>Operations are ordered by path and verb, models by name, whatever order they are given in, so
 * that two sections that say the same are equal.
 *
 * @param branch the branch of the API, such as {@code v1}
 * @param path the section's own path, such as {@code /hosting/web}
 * @param version what the section says of its own version, such as {@code 1.0}
 * @param packageName the Java package of what is generated from it; null before it was named
 * @param operations the operations, none for a section that only holds models
 * @param models the models by OVHcloud's own name, such as {@code domain.zone.Record}
 * @param extra keys that this version does not know: name to the facts in it, as JSON
 */
public record Section(
    String branch,
    String path,
    String version,
    @Nullable String packageName,
    List<Operation> operations,
    Map<String, Model> models,
    Map<String, String> extra) {

  public Section {
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(version, "version");
    operations = operations.stream().sorted(comparing(Operation::key)).toList();
    models = Sorted.copyOf(models);
    extra = Sorted.copyOf(extra);
  }

  /** Returns this section with other operations. */
  public Section withOperations(List<Operation> operations) {
    return new Section(branch, path, version, packageName, operations, models, extra);
  }

  /** Returns this section with other models. */
  public Section withModels(Map<String, Model> models) {
    return new Section(branch, path, version, packageName, operations, models, extra);
  }

  /** The section in one word, as folders, files and artifacts are named: {@code hosting-web}. */
  public String slug() {
    return slug(path);
  }

  /** The {@link #slug()} of a section's path. */
  public static String slug(String path) {
    String own = path.startsWith("/") ? path.substring(1) : path;
    return own.replace('/', '-').toLowerCase(Locale.ROOT);
  }

  /** Returns the operation of that verb (in capitals) and path. */
  public Optional<Operation> operation(String method, String path) {
    return operations.stream()
        .filter(o -> o.key().method().equals(method) && o.key().path().equals(path))
        .findFirst();
  }

  /** Returns the model of that name, OVHcloud's own. */
  public Optional<Model> model(String name) {
    return Optional.ofNullable(models.get(name));
  }

  /** The branch and the path, such as {@code v1 /domain}. */
  @Override
  public String toString() {
    return branch + " " + path;
  }
}
