package io.github.ovhsdk.core.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * A path below the API's root, with its branch, and with places for values such as {@code {id}}.
 * Immutable.
 */
public final class PathTemplate {
  private static final Pattern SHAPE = Pattern.compile("/(1\\.0|v\\d+)(/.+)");

  /** What a path may have as it is: RFC 3986's pchar and slashes, and places. */
  private static final Pattern LEGAL =
      Pattern.compile("(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/]++|%[0-9A-Fa-f]{2}|\\{[^{}/]++})*+");

  private static final Pattern DOTS = Pattern.compile("(\\.|%2[eE]){1,2}");

  private final String branch;
  private final String rest;

  private final List<PathPart> parts = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  private PathTemplate(String branch, String rest) {
    this.branch = branch;
    this.rest = rest;
    for (String segment : rest.substring(1).split("/", -1)) {
      PathPart part = new PathPart(segment, places.size());
      parts.add(part);
      places.addAll(part.places());
    }
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException if it does not begin with a branch, is not percent-encoded, or
   *     has a query or empty segments
   */
  public static PathTemplate of(String path) {
    Matcher shape = SHAPE.matcher(path);
    if (!shape.matches()) {
      throw new IllegalArgumentException(
          "A path begins with its branch, as /v1/vps or /v2/iam/policy do.");
    }
    String rest = shape.group(2);
    if (rest.contains("?") || rest.contains("#")) {
      throw new IllegalArgumentException(
          "The path has a query or a fragment: query parameters are added with query(name, value).");
    }
    if (!LEGAL.matcher(rest).matches()) {
      throw new IllegalArgumentException(
          "The path has characters that must be percent-encoded: put a place such as {id} there, and"
              + " its value with path(name, value).");
    }
    for (String segment : rest.substring(1).split("/", -1)) {
      if (segment.isEmpty() || DOTS.matcher(segment).matches()) {
        throw new IllegalArgumentException("The path has a segment that is empty or made of dots.");
      }
    }
    // Two spellings of one branch.
    return new PathTemplate(shape.group(1).equals("1.0") ? "v1" : shape.group(1), rest);
  }

  /** Returns the names of the places, in their order. */
  public List<String> places() {
    return places;
  }

  /** Returns the operation's name, such as {@code v1 GET /vps/{serviceName}}. */
  public String operation(String verb) {
    return branch + " " + verb + " " + rest;
  }

  /**
   * Appends the path to a URL.
   *
   * @param values returns the encoded value of the place with this number, counted from zero
   */
  public void appendTo(HttpUrl.Builder url, IntFunction<String> values) {
    url.addEncodedPathSegment(branch);
    for (int i = 0; i < parts.size(); i++) {
      url.addEncodedPathSegment(parts.get(i).fill(values));
    }
  }
}
