package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A concrete path: a branch and decoded segments, so that two spellings of one path are equal, and
 * a slash within a value is none between two.
 */
record ResourcePath(String branch, List<String> segments) {

  ResourcePath {
    segments = List.copyOf(segments);
  }

  /** The path that an operation is called on. */
  static ResourcePath of(Operation operation, Map<String, String> pathValues) {
    List<String> segments = new ArrayList<>();
    for (String segment : operation.key().path().substring(1).split("/")) {
      if (isTemplate(segment)) {
        String name = segment.substring(1, segment.length() - 1);
        String value = pathValues.getOrDefault(name, "");
        segments.add(
            operation
                .parameter(Parameter.Place.PATH, name)
                .map(p -> Ids.canonical(p.type(), value))
                .orElse(value));
      } else {
        segments.add(segment);
      }
    }
    return new ResourcePath(operation.key().branch(), segments);
  }

  static boolean isTemplate(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  ResourcePath child(String segment) {
    List<String> more = new ArrayList<>(segments);
    more.add(segment);
    return new ResourcePath(branch, more);
  }

  ResourcePath first(int count) {
    return new ResourcePath(branch, segments.subList(0, count));
  }

  ResourcePath parent() {
    return first(segments.size() - 1);
  }

  String last() {
    return segments.get(segments.size() - 1);
  }

  boolean isUnder(ResourcePath ancestor) {
    return branch.equals(ancestor.branch)
        && segments.size() > ancestor.segments.size()
        && segments.subList(0, ancestor.segments.size()).equals(ancestor.segments);
  }

  /** The path as it stands in a URL, such as {@code /v1/ip/192.0.2.0%2F24}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("/").append(branch);
    for (String segment : segments) {
      text.append('/').append(encoded(segment));
    }
    return text.toString();
  }

  /** As a form has it, but for the three signs in which a path is another thing. */
  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
