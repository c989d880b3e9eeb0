package io.github.ovhsdk.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Path templates of one branch, segment by segment, with what each verb of a path stands for.
 *
 * <p>Of several templates that fit a path the one wins that has, seen from the left, the first
 * literal where the other has a parameter. The tree walks literals before parameters and comes back
 * where a literal led nowhere, which is that rule. A verb counts as part of the question: where the
 * better path has no such verb, the next one is asked.
 *
 * <p>Immutable once filled; safe for use by several threads after that.
 */
final class PathTree<T> {

  private final Node<T> root = new Node<>();

  /**
   * Adds what {@code verb} on {@code template} stands for, unless it stands for something already,
   * maybe with other names of parameters.
   *
   * @param template absolute, unencoded
   */
  void add(String verb, String template, T value) {
    Node<T> node = root;
    for (String segment : segments(template)) {
      node = isParameter(segment) ? node.parameter() : node.literal(segment);
    }
    node.byVerb.putIfAbsent(verb, value);
  }

  /**
   * Finds the best template that has this verb.
   *
   * @param path decoded segments; one that no parameter may be is only ever compared with literals
   * @param mayBeValue whether a segment can be the value of a parameter
   */
  @Nullable T find(String verb, List<String> path, Predicate<String> mayBeValue) {
    return find(root, verb, path, 0, mayBeValue);
  }

  /** Everything that any verb stands for on the templates that fit a path, best template first. */
  List<T> all(List<String> path, Predicate<String> mayBeValue) {
    List<T> found = new ArrayList<>();
    collect(root, path, 0, mayBeValue, found);
    return found;
  }

  /** The values that a path gives to the parameters of the template it fits, in path order. */
  static Map<String, String> values(String template, List<String> path) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> segments = segments(template);
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      if (isParameter(segment)) {
        values.put(segment.substring(1, segment.length() - 1), path.get(i));
      }
    }
    return values;
  }

  static List<String> segments(String template) {
    List<String> segments = new ArrayList<>();
    int start = 1;
    for (int slash = template.indexOf('/', start);
        slash >= 0;
        slash = template.indexOf('/', start)) {
      segments.add(template.substring(start, slash));
      start = slash + 1;
    }
    segments.add(template.substring(start));
    return segments;
  }

  static boolean isParameter(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  private static <T> @Nullable T find(
      Node<T> node, String verb, List<String> path, int depth, Predicate<String> mayBeValue) {
    if (depth == path.size()) {
      return node.byVerb.get(verb);
    }
    String segment = path.get(depth);
    Node<T> literal = node.literals.get(segment);
    if (literal != null) {
      T found = find(literal, verb, path, depth + 1, mayBeValue);
      if (found != null) {
        return found;
      }
    }
    Node<T> parameter = node.parameter;
    return parameter != null && mayBeValue.test(segment)
        ? find(parameter, verb, path, depth + 1, mayBeValue)
        : null;
  }

  private static <T> void collect(
      Node<T> node, List<String> path, int depth, Predicate<String> mayBeValue, List<T> found) {
    if (depth == path.size()) {
      found.addAll(node.byVerb.values());
      return;
    }
    String segment = path.get(depth);
    Node<T> literal = node.literals.get(segment);
    if (literal != null) {
      collect(literal, path, depth + 1, mayBeValue, found);
    }
    Node<T> parameter = node.parameter;
    if (parameter != null && mayBeValue.test(segment)) {
      collect(parameter, path, depth + 1, mayBeValue, found);
    }
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> literals = new HashMap<>();
    private final Map<String, T> byVerb = new LinkedHashMap<>();
    private @Nullable Node<T> parameter;

    Node<T> literal(String segment) {
      return literals.computeIfAbsent(segment, s -> new Node<>());
    }

    Node<T> parameter() {
      Node<T> node = parameter;
      if (node == null) {
        node = new Node<>();
        parameter = node;
      }
      return node;
    }
  }
}
