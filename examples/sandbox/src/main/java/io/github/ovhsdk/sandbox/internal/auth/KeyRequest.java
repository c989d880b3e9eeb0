package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.json.JsonValue.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an application asks a user for.
 *
 * @param rules the calls that are to be opened
 * @param redirection where the user is sent afterwards; null for nowhere
 * @param allowedIps the blocks of addresses that may use the key; none where all may. The sandbox
 *     tells them and does not enforce them: everybody who calls it is 127.0.0.1
 */
record KeyRequest(List<AccessRule> rules, @Nullable String redirection, List<String> allowedIps) {

  KeyRequest {
    rules = List.copyOf(rules);
    allowedIps = List.copyOf(allowedIps);
  }

  /**
   * Reads {@code auth.ApiCredentialRequestParams}.
   *
   * @throws IllegalArgumentException if it is something else; the message says what
   */
  static KeyRequest read(byte[] body) {
    JsonValue json;
    try {
      json = JsonValue.parse(body);
    } catch (JsonFormatException e) {
      throw new IllegalArgumentException("The body is no JSON.", e);
    }
    require(json.kind() == Kind.OBJECT, "The body has to be an object.");
    JsonValue rules = json.get("accessRules");
    require(
        rules != null && rules.kind() == Kind.ARRAY && !rules.elements().isEmpty(),
        "accessRules has to be a list with one rule at least.");
    return new KeyRequest(
        rules.elements().stream().map(KeyRequest::rule).flatMap(Optional::stream).toList(),
        redirection(json.get("redirection")),
        allowedIps(json.get("allowedIPs")));
  }

  /** The contract lets a rule lack either of its parts; such a one opens nothing. */
  private static Optional<AccessRule> rule(JsonValue json) {
    require(json.kind() == Kind.OBJECT, "A rule has to be an object.");
    if (isMissing(json.get("method")) || isMissing(json.get("path"))) {
      return Optional.empty();
    }
    String method = text(json.get("method"), "A rule's method");
    require(
        AccessRule.METHODS.contains(method),
        "A rule's method has to be GET, POST, PUT, DELETE or PATCH.");
    return Optional.of(new AccessRule(method, text(json.get("path"), "A rule's path")));
  }

  private static @Nullable String redirection(@Nullable JsonValue json) {
    if (isMissing(json)) {
      return null;
    }
    String text = text(json, "redirection");
    try {
      URI uri = new URI(text);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      require(web && uri.getHost() != null, "redirection has to be an http or https URL.");
      return uri.toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("redirection has to be a URL.", e);
    }
  }

  private static List<String> allowedIps(@Nullable JsonValue json) {
    if (isMissing(json)) {
      return List.of();
    }
    require(json.kind() == Kind.ARRAY, "allowedIPs has to be a list.");
    return json.elements().stream().map(ip -> text(ip, "A block of allowedIPs")).toList();
  }

  private static boolean isMissing(@Nullable JsonValue json) {
    return json == null || json.isNull();
  }

  private static String text(@Nullable JsonValue json, String what) {
    require(json != null && json.kind() == Kind.STRING, what + " has to be a text.");
    return json.asString();
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
