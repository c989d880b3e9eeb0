package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.util.List;

/**
 * Calls that a consumer key opens.
 *
 * @param method the verb
 * @param path the path without its branch; {@code *} stands for anything, slashes included
 */
record AccessRule(String method, String path) {

  static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  /** Returns the rules that open everything. */
  static List<AccessRule> everything() {
    return METHODS.stream().map(method -> new AccessRule(method, "/*")).toList();
  }

  /** Returns whether it opens a call to that path. */
  boolean allows(String calledMethod, String calledPath) {
    return method.equals(calledMethod) && matches(path, calledPath);
  }

  JsonValue json() {
    return Answer.object("method", JsonValue.of(method), "path", JsonValue.of(path));
  }

  /** Matches in time that no rule can make more than the product of both lengths. */
  private static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
