package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a call must be signed with: {@code $1$} and, in hex, the SHA-1 of {@code
 * secret+consumerKey+METHOD+URL+BODY+TIMESTAMP}, the URL being that which the client called. The
 * client for Node.js leaves the port out of what it signs, and OVHcloud never notices.
 */
final class Signature {

  private static final String VERSION = "$1$";
  private static final Pattern PORT = Pattern.compile(":\\d*$");

  private Signature() {}

  /** Returns whether the signature is that of the request, to the byte. */
  static boolean matches(String signature, ConsumerKey key, ApiRequest request, String timestamp) {
    return urls(request).stream()
        .anyMatch(
            url -> of(key, request.method(), url, request.body(), timestamp).equals(signature));
  }

  private static Set<String> urls(ApiRequest request) {
    Set<String> urls = new LinkedHashSet<>();
    request
        .header("Host")
        .ifPresent(
            host -> {
              urls.add(request.scheme() + "://" + host + request.url());
              urls.add(
                  request.scheme() + "://" + PORT.matcher(host).replaceFirst("") + request.url());
            });
    return urls;
  }

  private static String of(
      ConsumerKey key, String method, String url, byte[] body, String timestamp) {
    MessageDigest sha1 = Digest.newDigest("SHA-1");
    String before = String.join("+", key.application().secret(), key.secret(), method, url) + "+";
    sha1.update(before.getBytes(StandardCharsets.UTF_8));
    sha1.update(body);
    sha1.update(("+" + timestamp).getBytes(StandardCharsets.UTF_8));
    return VERSION + HexFormat.of().formatHex(sha1.digest());
  }
}
