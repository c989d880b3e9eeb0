package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How access rules may name what was called: without the branch, percent-encoded as it was sent or
 * decoded. How they name a path of branch v2 is not documented; here both with the branch and
 * without do.
 */
final class CalledPath {

  private static final Pattern BRANCH = Pattern.compile("/(1\\.0|v\\d+)(/.*)");

  private CalledPath() {}

  static Set<String> namesOf(ApiRequest request) {
    Set<String> names = new LinkedHashSet<>();
    String path = request.path();
    Matcher matcher = BRANCH.matcher(path);
    if (matcher.matches()) {
      add(names, matcher.group(2));
      if (!Set.of("1.0", "v1").contains(matcher.group(1))) {
        add(names, path);
      }
    }
    return names;
  }

  private static void add(Set<String> names, String path) {
    names.add(path);
    // In a path, a plus sign is no space.
    names.add(Form.decoded(path.replace("+", "%2B")));
  }
}
