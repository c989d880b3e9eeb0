package io.github.ovhsdk.sandbox.internal.auth;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser may be sent after a sign-in: a registered URI, to the letter, or any port of this
 * very machine, where programs without a server of their own listen (RFC 8252, 7.3).
 */
final class RedirectUris {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

  private RedirectUris() {}

  static boolean isAllowed(OAuth2Client client, String text) {
    return client.redirectUris().contains(text) || isLoopback(text);
  }

  private static boolean isLoopback(String text) {
    try {
      URI uri = new URI(text);
      return "http".equals(uri.getScheme())
          && uri.getHost() != null
          && LOOPBACK.contains(uri.getHost())
          && uri.getRawUserInfo() == null
          && uri.getRawFragment() == null
          && uri.toASCIIString().equals(text);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Returns where a browser takes a code to. */
  static String success(String redirectUri, @Nullable String state, String code) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("code", code);
    return with(redirectUri, state, parameters);
  }

  /** Returns where a browser takes an error to. */
  static String refusal(String redirectUri, @Nullable String state, OAuth2Error error) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("error", error.error());
    parameters.put("error_description", error.description());
    return with(redirectUri, state, parameters);
  }

  /** Returns where a browser takes an error to that was found in the application's own request. */
  static String refusal(Form query, OAuth2Error error) {
    String state = query.isRepeated("state") ? null : query.get("state");
    return refusal(Objects.requireNonNull(query.get("redirect_uri")), state, error);
  }

  private static String with(String uri, @Nullable String state, Map<String, String> parameters) {
    if (state != null) {
      parameters.put("state", state);
    }
    String more =
        parameters.entrySet().stream()
            .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
            .collect(Collectors.joining("&"));
    return uri + (uri.indexOf('?') < 0 ? "?" : "&") + more;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * Returns what a content security policy calls the place that a URI leads to. Browsers hold a
   * form's redirect to {@code form-action}, too.
   */
  static String policySource(String text) {
    URI uri = URI.create(text);
    String host = uri.getHost();
    // An address of IPv6 cannot be said in a policy, and a scheme of an application has no host.
    return host == null || host.startsWith("[")
        ? uri.getScheme() + ":"
        : uri.getScheme() + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
  }
}
