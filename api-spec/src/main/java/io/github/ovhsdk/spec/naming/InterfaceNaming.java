package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.OperationKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Divides the operations of a section into interfaces, along the static segments of their paths,
 * until none has more than {@value #LIMIT} methods. A part of a divided section becomes an
 * interface of its own from {@value #WORTHWHILE} methods on, smaller ones stay with what they are a
 * part of; where that would still be too many, all parts of a size are divided alike.
 */
final class InterfaceNaming {

  /** The most methods that an interface gets. What is added later does not count. */
  static final int LIMIT = 60;

  /** The fewest methods that a part needs to become an interface while its parent can hold it. */
  static final int WORTHWHILE = 6;

  private final Lexicon lexicon;
  private final String section;

  InterfaceNaming(String section, Lexicon lexicon) {
    this.section = section;
    this.lexicon = lexicon;
  }

  /** A static path and what is below it. */
  private static final class Node {
    final String path;
    final Map<String, Node> children = new TreeMap<>();
    final List<OperationKey> own = new ArrayList<>();

    Node(String path) {
      this.path = path;
    }

    int size() {
      return own.size() + children.values().stream().mapToInt(Node::size).sum();
    }

    void collect(List<OperationKey> all) {
      all.addAll(own);
      children.values().forEach(child -> child.collect(all));
    }
  }

  /**
   * Returns the interface of each operation.
   *
   * @param known the interfaces that are already given, some perhaps to what is no longer there
   */
  Map<OperationKey, String> name(Collection<OperationKey> keys, Map<OperationKey, String> known) {
    Map<OperationKey, String> fresh = divide(keys);
    Set<String> knownNames = new TreeSet<>(known.values());
    Map<OperationKey, String> given = new TreeMap<>();
    for (OperationKey key : keys) {
      String name = known.get(key);
      if (name == null) {
        name = fresh.get(key);
        if (!knownNames.isEmpty() && !knownNames.contains(name)) {
          String interfaceName = name;
          boolean allNew =
              keys.stream()
                  .filter(other -> interfaceName.equals(fresh.get(other)))
                  .noneMatch(known::containsKey);
          name = allNew ? name : nearest(key, knownNames, name);
        }
      }
      given.put(key, name);
    }
    return given;
  }

  /** Returns the interface of the longest part of the path that has one. */
  private String nearest(OperationKey key, Set<String> names, String otherwise) {
    List<String> path = staticPath(key);
    for (int length = path.size(); length >= 0; length--) {
      String name = interfaceName(path.subList(0, length));
      if (names.contains(name)) {
        return name;
      }
    }
    return otherwise;
  }

  private Map<OperationKey, String> divide(Collection<OperationKey> keys) {
    Node root = new Node(section);
    for (OperationKey key : keys) {
      Node node = root;
      for (String segment : staticPath(key)) {
        Node parent = node;
        node = node.children.computeIfAbsent(segment, s -> new Node(parent.path + "/" + s));
      }
      node.own.add(key);
    }
    Map<OperationKey, String> names = new LinkedHashMap<>();
    divide(root, names);
    return names;
  }

  private void divide(Node node, Map<OperationKey, String> names) {
    List<Node> staying = new ArrayList<>();
    if (node.size() > LIMIT) {
      List<Node> children = new ArrayList<>(node.children.values());
      int least = WORTHWHILE;
      int rest;
      do {
        int threshold = least;
        staying = children.stream().filter(child -> child.size() < threshold).toList();
        rest = node.own.size() + staying.stream().mapToInt(Node::size).sum();
        least--;
      } while (rest > LIMIT && least > 0);
      List<Node> keep = staying;
      children.stream()
          .filter(child -> !keep.contains(child))
          .sorted(Comparator.comparing(child -> child.path))
          .forEach(child -> divide(child, names));
    } else {
      staying = List.copyOf(node.children.values());
    }
    List<OperationKey> here = new ArrayList<>(node.own);
    staying.forEach(child -> child.collect(here));
    String name = interfaceName(relative(node.path));
    here.forEach(key -> names.put(key, name));
  }

  private List<String> relative(String path) {
    return path.length() == section.length()
        ? List.of()
        : ResourcePath.segments(path.substring(section.length()));
  }

  /** Returns the static segments below the section. */
  private List<String> staticPath(OperationKey key) {
    String rest = ResourcePath.template(key.path()).substring(section.length());
    return rest.isEmpty()
        ? List.of()
        : ResourcePath.segments(rest).stream().filter(s -> !s.equals("{}")).toList();
  }

  /** Returns the name of the interface for a path, such as {@code DomainZoneApi}. */
  private String interfaceName(List<String> relative) {
    Phrase phrase = Phrase.EMPTY;
    List<String> segments = new ArrayList<>(ResourcePath.segments(section));
    segments.addAll(relative);
    for (String segment : segments) {
      phrase = phrase.then(lexicon.phrase(segment), lexicon.inflection());
    }
    return Words.pascal(phrase.words()) + "Api";
  }
}
