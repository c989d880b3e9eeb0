package io.github.ovhsdk.explorer.schema;

import static java.util.Comparator.comparingInt;

import io.github.ovhsdk.explorer.Nearest;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Finds one field of a section by its dotted path, such as {@code body.ipv4.address}. Lists and
 * maps are no step of a path: after their name comes a field of their elements.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Explainer {

  private final SectionTypes types;
  private final SchemaTree tree;

  private Explainer(SectionTypes types) {
    this.types = types;
    this.tree = SchemaTree.of(types);
  }

  /** Returns what finds the fields of a section. */
  public static Explainer of(SectionTypes types) {
    return new Explainer(Objects.requireNonNull(types, "types"));
  }

  /**
   * Returns a field of an operation of this section, with all that is in it.
   *
   * @param path {@code body}, {@code response} or the name of a parameter, and the fields on the
   *     way from there, each after a dot
   * @throws UnknownFieldException if the operation has no such field; the message names the nearest
   */
  public SchemaNode explain(Operation operation, String path) {
    return find(roots(operation), path, operation.toString());
  }

  /**
   * Returns a model of this section or a field of it, with all that is in it.
   *
   * @param path OVHcloud's name of the model, and the fields on the way from there, each after a
   *     dot: {@code vps.VPS.state}
   * @throws UnknownFieldException if the section has no such model, or that no such field; the
   *     message names the nearest
   */
  public SchemaNode explain(String path) {
    List<Field> models = types.section().models().values().stream().map(Field::of).toList();
    return find(models, path, types.section().toString());
  }

  private static List<Field> roots(Operation operation) {
    List<Field> roots = new ArrayList<>();
    if (operation.body() != null) {
      roots.add(Field.of(operation.body()));
    }
    Field.ofResponse(operation).ifPresent(roots::add);
    for (Parameter parameter : operation.parameters()) {
      roots.add(Field.of(parameter));
    }
    return roots;
  }

  private SchemaNode find(List<Field> fields, String path, String owner) {
    // Names may have dots in them: the longest that fits is meant, unless it leads nowhere.
    List<Field> starts =
        fields.stream()
            .filter(field -> startsWith(path, field.name()))
            .sorted(comparingInt((Field field) -> field.name().length()).reversed())
            .toList();
    UnknownFieldException first = null;
    for (Field start : starts) {
      if (path.equals(start.name())) {
        return tree.node(start);
      }
      List<Field> members = start.members(types).stream().map(Field::of).toList();
      String place = owner + ", " + start.name();
      try {
        return find(members, path.substring(start.name().length() + 1), place);
      } catch (UnknownFieldException e) {
        first = first == null ? e : first;
      }
    }
    throw first == null ? unknown(path, owner, names(fields)) : first;
  }

  private static boolean startsWith(String path, String name) {
    return path.equals(name) || path.startsWith(name + ".");
  }

  private static List<String> names(List<Field> fields) {
    return fields.stream().map(Field::name).toList();
  }

  private static UnknownFieldException unknown(
      String path, String owner, Collection<String> names) {
    String found = "There is no \"" + path + "\" in " + owner + ".";
    if (names.isEmpty()) {
      return new UnknownFieldException(found + " It has no fields.");
    }
    String suggestion = Nearest.suggestion(path, names);
    if (suggestion.isEmpty()) {
      // What comes after the first dot may be right; then the step before it is the mistyped one.
      suggestion = Nearest.suggestion(path.substring(0, end(path)), names);
    }
    return new UnknownFieldException(found + (suggestion.isEmpty() ? some(names) : suggestion));
  }

  private static int end(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path.length() : dot;
  }

  private static String some(Collection<String> names) {
    int most = 8;
    return names.stream()
        .limit(most)
        .collect(Collectors.joining(", ", " There is ", names.size() > most ? " and more." : "."));
  }
}
