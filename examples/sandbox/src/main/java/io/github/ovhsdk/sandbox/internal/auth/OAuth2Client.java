package io.github.ovhsdk.sandbox.internal.auth;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program that obtains tokens. At OVHcloud it has one flow, and so it is here.
 *
 * @param id what it is known by
 * @param secret null where it cannot keep one
 * @param flow how it gets tokens
 * @param redirectUris where users may be sent back to, beside loopback addresses
 */
public record OAuth2Client(
    String id, @Nullable String secret, Flow flow, Set<String> redirectUris) {

  /** OVHcloud's names of flows. */
  public enum Flow {
    /** A service account, which acts for itself. */
    CLIENT_CREDENTIALS,
    /** An application, which acts for users who sign in. */
    AUTHORIZATION_CODE
  }

  private static final Set<String> SCRIPTS = Set.of("javascript", "data", "vbscript", "blob");

  /**
   * Creates a client.
   *
   * @throws IllegalArgumentException if the id or the secret is blank, a service account has no
   *     secret, or a redirect URI is not absolute, has a fragment or would be run by a browser
   */
  public OAuth2Client {
    if (Objects.requireNonNull(id, "id").isBlank() || (secret != null && secret.isBlank())) {
      throw new IllegalArgumentException("A client's id and its secret cannot be blank.");
    }
    if (secret == null && flow == Flow.CLIENT_CREDENTIALS) {
      throw new IllegalArgumentException("A service account needs a secret.");
    }
    redirectUris = Set.copyOf(redirectUris);
    redirectUris.forEach(OAuth2Client::requireRedirectUri);
  }

  private static void requireRedirectUri(String text) {
    URI uri = URI.create(text);
    if (!uri.isAbsolute()
        || uri.getRawFragment() != null
        || SCRIPTS.contains(uri.getScheme().toLowerCase(Locale.ROOT))
        || !uri.toASCIIString().equals(text)) {
      throw new IllegalArgumentException(
          "A redirect URI is absolute, in ASCII, without a fragment, and leads somewhere.");
    }
  }

  boolean isPublic() {
    return secret == null;
  }

  /** Returns id and flow. */
  @Override
  public String toString() {
    return "OAuth2Client[" + id + ", " + flow + "]";
  }
}
