package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Divides the operations of a section into interfaces. What a person chose an interface for is
 * there, whatever its size. The rest is divided along the static segments of the paths, where there
 * are more than {@value #LIMIT} methods: a part becomes an interface of its own from {@value
 * #WORTHWHILE} methods on, smaller ones stay with what they are a part of. Where that leaves too
 * many, it takes a person to group them; a test says so.
 */
final class InterfaceNaming {

  /** The most methods that an interface gets. What is added later does not count. */
  static final int LIMIT = 70;

  /** The fewest methods that a part needs to become an interface. */
  static final int WORTHWHILE = 8;

  /** The fewest methods that the interface of the section itself needs. */
  private static final int FEWEST_OF_SECTION = 3;

  private final String branch;
  private final String section;
  private final Lexicon lexicon;
  private final Overrides overrides;

  InterfaceNaming(Section section, Lexicon lexicon, Overrides overrides) {
    this.branch = section.branch();
    this.section = section.path();
    this.lexicon = lexicon;
    this.overrides = overrides;
  }

  /** What becomes an interface: a static path, what it is a part of, and its operations. */
  private record Part(String path, @Nullable Part parent, List<OperationKey> operations) {}

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
    Map<OperationKey, String> names = new LinkedHashMap<>();
    Node root = new Node(section);
    for (OperationKey key : keys) {
      String chosen = overrides.interfaceHolding(branch + " " + section, staticPath(key));
      if (chosen != null) {
        names.put(key, chosen);
        continue;
      }
      Node node = root;
      for (String segment : staticPath(key)) {
        Node parent = node;
        node = node.children.computeIfAbsent(segment, s -> new Node(parent.path + "/" + s));
      }
      node.own.add(key);
    }
    List<Part> parts = new ArrayList<>();
    divide(root, parts, null);
    mergeSmall(parts);
    for (Part part : parts) {
      String name = interfaceName(relative(part.path()));
      for (OperationKey key : part.operations()) {
        names.put(key, name);
      }
    }
    return names;
  }

  /** Divides a node and returns what stays with it. */
  private void divide(Node node, List<Part> parts, @Nullable Part parent) {
    List<Node> staying = List.copyOf(node.children.values());
    if (node.size() > LIMIT) {
      staying = node.children.values().stream().filter(c -> c.size() < WORTHWHILE).toList();
    }
    Part part = new Part(node.path, parent, new ArrayList<>(node.own));
    staying.forEach(child -> child.collect(part.operations()));
    parts.add(part);
    for (Node child : node.children.values()) {
      if (!staying.contains(child)) {
        divide(child, parts, part);
      }
    }
  }

  /**
   * Moves what is too little for an interface, once its own parts are taken off, to what it is a
   * part of. The section itself is a part of nothing: with next to nothing of its own, it takes in
   * its largest part.
   */
  private static void mergeSmall(List<Part> parts) {
    List<Part> innermostFirst = new ArrayList<>(parts);
    Collections.reverse(innermostFirst);
    for (Part part : innermostFirst) {
      Part parent = part.parent();
      int size = part.operations().size();
      if (parent == null && size < FEWEST_OF_SECTION) {
        parts.stream()
            .filter(other -> other.parent() == part)
            .filter(other -> other.operations().size() + size <= LIMIT)
            .max(
                Comparator.comparingInt((Part other) -> other.operations().size())
                    .thenComparing(Part::path))
            .ifPresent(other -> moveAll(other, part));
      } else if (parent != null
          && size < WORTHWHILE
          && parent.operations().size() + size <= LIMIT) {
        moveAll(part, parent);
      }
    }
    parts.removeIf(part -> part.operations().isEmpty());
  }

  private static void moveAll(Part from, Part to) {
    to.operations().addAll(from.operations());
    from.operations().clear();
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
    String path = relative.isEmpty() ? section : section + "/" + String.join("/", relative);
    String chosen = overrides.interfaceName(branch + " " + path);
    if (chosen != null) {
      return chosen;
    }
    Phrase phrase = Phrase.EMPTY;
    List<String> segments = new ArrayList<>(ResourcePath.segments(section));
    segments.addAll(relative);
    for (String segment : segments) {
      phrase = phrase.then(lexicon.phrase(segment), lexicon.inflection());
    }
    if (!relative.isEmpty()) {
      phrase = phrase.singular(lexicon.inflection());
    }
    return Words.pascal(phrase.words()) + "Api";
  }
}
