package io.github.ovhsdk.core.auth;

import io.github.ovhsdk.core.internal.Arguments;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an application asks a user for: the calls that a consumer key is to open. Immutable.
 *
 * <pre>{@code
 * ConsumerKeyRequest request = ConsumerKeyRequest.builder()
 *     .allow("GET", "/me")
 *     .allow("GET", "/domain/zone")
 *     .allowAll("/domain/zone/*")
 *     .build();
 * }</pre>
 *
 * <p>A rule names a verb and a path, as OVHcloud's console shows it: without the branch, with
 * {@code *} for anything, slashes included. {@code /ip} does not include what is below it, nor does
 * <code>/ip/*</code> include {@code /ip} itself: ask for both. The rules of a key cannot be changed
 * once it is granted. (OVHcloud's guides; how a rule names a path of branch v2 is not documented.)
 */
public final class ConsumerKeyRequest {
  private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

  private final List<Rule> rules;
  private final @Nullable URI redirection;
  private final List<String> allowedIps;

  private ConsumerKeyRequest(Builder builder) {
    this.rules = List.copyOf(builder.rules);
    this.redirection = builder.redirection;
    this.allowedIps = List.copyOf(builder.allowedIps);
  }

  /** Returns a builder; a rule is needed at least. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the rules, each once and in the order in which they were given; unmodifiable. */
  public List<Rule> rules() {
    return rules;
  }

  /** Returns where the user is sent afterwards. */
  public Optional<URI> redirection() {
    return Optional.ofNullable(redirection);
  }

  /**
   * Returns the blocks of addresses that may use the key; empty where all may. The list is
   * unmodifiable.
   */
  public List<String> allowedIps() {
    return allowedIps;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConsumerKeyRequest that
        && rules.equals(that.rules)
        && Objects.equals(redirection, that.redirection)
        && allowedIps.equals(that.allowedIps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rules, redirection, allowedIps);
  }

  /** Returns the rules; not where the user is sent, which may hold a secret of the application. */
  @Override
  public String toString() {
    return "ConsumerKeyRequest" + rules;
  }

  /**
   * Calls that are allowed.
   *
   * @param verb {@code GET}, {@code POST}, {@code PUT}, {@code DELETE} or {@code PATCH}
   * @param path the path; {@code *} stands for anything, slashes included
   */
  public record Rule(String verb, String path) {

    /**
     * Creates a rule.
     *
     * @throws IllegalArgumentException if the verb is none of these, or the path does not begin
     *     with a slash or has a query, white space or braces in it
     */
    public Rule {
      verb = Arguments.text(verb, "verb").toUpperCase(Locale.ROOT);
      if (!VERBS.contains(verb)) {
        throw new IllegalArgumentException(
            "A rule allows GET, POST, PUT, DELETE or PATCH, not '" + verb + "'.");
      }
      Arguments.text(path, "path");
      if (!path.startsWith("/")) {
        throw new IllegalArgumentException(
            "The path '" + path + "' must begin with a slash and name no host.");
      }
      if (path.indexOf('{') >= 0 || path.indexOf('}') >= 0) {
        throw new IllegalArgumentException(
            "The path '" + path + "' has a parameter in braces: write * in its place.");
      }
      if (path.chars().anyMatch(c -> c <= ' ' || c > '~' || c == '?' || c == '#')) {
        throw new IllegalArgumentException(
            "The path '" + path + "' has a query, white space or a character beyond ASCII in it.");
      }
    }

    /** Returns verb and path, such as {@code GET /me}. */
    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  /** Builds a request. Not thread-safe. */
  public static final class Builder {
    private final Set<Rule> rules = new LinkedHashSet<>();
    private final List<String> allowedIps = new ArrayList<>();
    private @Nullable URI redirection;

    private Builder() {}

    /**
     * Asks for calls with one verb.
     *
     * @param verb {@code GET}, {@code POST}, {@code PUT}, {@code DELETE} or {@code PATCH}
     * @param path such as {@code /me} or <code>/vps/*</code>
     * @throws IllegalArgumentException if verb or path is not as a {@linkplain Rule rule} needs it
     */
    public Builder allow(String verb, String path) {
      rules.add(new Rule(verb, path));
      return this;
    }

    /**
     * Asks for calls with any of the verbs that the API has operations for: {@code GET}, {@code
     * POST}, {@code PUT} and {@code DELETE}.
     *
     * @throws IllegalArgumentException if the path is not as a {@linkplain Rule rule} needs it
     */
    public Builder allowAll(String path) {
      return allow("GET", path).allow("POST", path).allow("PUT", path).allow("DELETE", path);
    }

    /**
     * Sets where the user's browser is sent after the validation; unless set, OVHcloud says that it
     * is done.
     *
     * @throws IllegalArgumentException if that is null or not absolute
     */
    public Builder redirection(URI redirection) {
      if (!Arguments.required(redirection, "redirection").isAbsolute()) {
        throw new IllegalArgumentException("The redirection must be an absolute URL.");
      }
      this.redirection = redirection;
      return this;
    }

    /**
     * Adds blocks of addresses, such as {@code 192.0.2.0/24}: the key can then be used from these
     * only.
     *
     * @throws IllegalArgumentException if one is null, blank or surrounded by white space
     */
    public Builder allowedIps(String... blocks) {
      for (String block : Arguments.required(blocks, "list of blocks")) {
        allowedIps.add(Arguments.trimmed(block, "block of addresses"));
      }
      return this;
    }

    /**
     * Builds the request.
     *
     * @throws IllegalStateException if there is no rule
     */
    public ConsumerKeyRequest build() {
      if (rules.isEmpty()) {
        throw new IllegalStateException(
            "A consumer key without rules opens nothing: call allow(\"GET\", \"/me\"), or what is needed.");
      }
      return new ConsumerKeyRequest(this);
    }
  }
}
