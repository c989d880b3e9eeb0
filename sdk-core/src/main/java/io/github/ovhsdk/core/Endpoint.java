package io.github.ovhsdk.core;

import io.github.ovhsdk.core.internal.Arguments;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where calls go: the root of one of OVHcloud's APIs, where its tokens come from, and which hosts
 * may see credentials. Immutable; two endpoints are equal when all of that is.
 *
 * <p>OVHcloud is moving its APIs to new host names. Each endpoint knows both: the constants use
 * today's names, and {@link #onComingHosts()} gives the same endpoint on the names to come.
 * Credentials are trusted to either.
 *
 * <p>Any other server that speaks the same API, such as a local sandbox or a company's gateway, is
 * a {@linkplain #custom(String) custom endpoint}.
 */
public final class Endpoint {

  /** OVHcloud Europe. */
  public static final Endpoint OVH_EU =
      ovhcloud(
          "ovh-eu",
          new Hosts("https://eu.api.ovh.com", "https://www.ovh.com/auth/oauth2/token"),
          new Hosts("https://api.eu.ovhcloud.com", "https://auth.eu.ovhcloud.com/oauth2/token"));

  /** OVHcloud Canada, which also serves Asia and the Pacific. */
  public static final Endpoint OVH_CA =
      ovhcloud(
          "ovh-ca",
          new Hosts("https://ca.api.ovh.com", "https://ca.ovh.com/auth/oauth2/token"),
          new Hosts("https://api.ca.ovhcloud.com", "https://auth.ca.ovhcloud.com/oauth2/token"));

  /** OVHcloud United States. */
  public static final Endpoint OVH_US =
      ovhcloud(
          "ovh-us",
          new Hosts("https://api.us.ovhcloud.com", "https://us.ovhcloud.com/auth/oauth2/token"),
          null);

  /** Kimsufi Europe: branch v1 only, no OAuth2. */
  public static final Endpoint KIMSUFI_EU = brand("kimsufi-eu", "https://eu.api.kimsufi.com");

  /** Kimsufi Canada: branch v1 only, no OAuth2. */
  public static final Endpoint KIMSUFI_CA = brand("kimsufi-ca", "https://ca.api.kimsufi.com");

  /** So you Start Europe: branch v1 only, no OAuth2. */
  public static final Endpoint SOYOUSTART_EU =
      brand("soyoustart-eu", "https://eu.api.soyoustart.com");

  /** So you Start Canada: branch v1 only, no OAuth2. */
  public static final Endpoint SOYOUSTART_CA =
      brand("soyoustart-ca", "https://ca.api.soyoustart.com");

  private static final List<Endpoint> KNOWN =
      List.of(OVH_EU, OVH_CA, OVH_US, KIMSUFI_EU, KIMSUFI_CA, SOYOUSTART_EU, SOYOUSTART_CA);

  /** A brand and a region, as in all names that there are. */
  private static final Pattern NAME = Pattern.compile("(?i)[a-z]{1,12}-[a-z]{2,4}");

  private static final Pattern URL_START = Pattern.compile("(?i)https?://[^/?#\\\\\\s].*");
  private static final Set<String> BRANCHES = Set.of("1.0", "v1", "v2");

  private final String name;
  private final HttpUrl root;
  private final @Nullable HttpUrl tokenUrl;
  private final Set<String> trustedOrigins;
  private final @Nullable Hosts current;
  private final @Nullable Hosts coming;

  private Endpoint(
      String name,
      HttpUrl root,
      @Nullable HttpUrl tokenUrl,
      Set<String> trustedOrigins,
      @Nullable Hosts current,
      @Nullable Hosts coming) {
    this.name = name;
    this.root = root;
    this.tokenUrl = tokenUrl;
    this.trustedOrigins = trustedOrigins;
    this.current = current;
    this.coming = coming;
  }

  private static Endpoint ovhcloud(String name, Hosts current, @Nullable Hosts coming) {
    // Which hosts an endpoint uses unless told otherwise is decided by the last argument.
    return onHosts(name, current, coming, current);
  }

  private static Endpoint brand(String name, String root) {
    return ovhcloud(name, new Hosts(root, null), null);
  }

  private static Endpoint onHosts(String name, Hosts current, @Nullable Hosts coming, Hosts used) {
    // No stream: the first one of a JVM costs milliseconds, and every program passes here.
    Set<String> trusted = new LinkedHashSet<>();
    trusted.add(origin(HttpUrl.get(current.root())));
    if (coming != null) {
      trusted.add(origin(HttpUrl.get(coming.root())));
    }
    return new Endpoint(
        name,
        HttpUrl.get(used.root()),
        used.tokenUrl() == null ? null : HttpUrl.get(used.tokenUrl()),
        Collections.unmodifiableSet(trusted),
        current,
        coming);
  }

  /** Returns the endpoints of OVHcloud and its brands. */
  public static List<Endpoint> all() {
    return KNOWN;
  }

  /**
   * Returns the endpoint of that name, as OVHcloud's configuration files spell it ({@code ovh-eu}),
   * or, where the text begins with {@code http}, the {@linkplain #custom(String) endpoint at that
   * URL}.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static Endpoint of(String nameOrUrl) {
    String text = Arguments.text(nameOrUrl, "endpoint").strip();
    for (Endpoint endpoint : KNOWN) {
      if (endpoint.name.equals(text.toLowerCase(Locale.ROOT))) {
        return endpoint;
      }
    }
    if (text.regionMatches(true, 0, "http", 0, 4)) {
      return custom(text);
    }
    // A secret may have been passed by mistake: only what looks like a name is repeated.
    throw new IllegalArgumentException(
        (NAME.matcher(text).matches()
                ? "There is no endpoint '" + text + "'."
                : "There is no endpoint of that name.")
            + " It is one of "
            + KNOWN.stream().map(Endpoint::name).collect(Collectors.joining(", "))
            + ", or a URL that begins with https://.");
  }

  /**
   * Returns the endpoint at a URL. What stands before the branch is asked for, such as {@code
   * http://127.0.0.1:8080} or {@code https://gateway.example/ovh}; a branch at the end ({@code
   * /1.0}, {@code /v1}, {@code /v2}) is understood and dropped. The URL of one of OVHcloud's own
   * endpoints gives that endpoint. For any other, tokens come from {@code /auth/oauth2/token} below
   * the same URL.
   *
   * @throws IllegalArgumentException if that is no URL, has user, query or fragment, or is plain
   *     {@code http} to another machine than this one
   */
  public static Endpoint custom(String url) {
    return builder(url).build();
  }

  /**
   * Returns the endpoint at a URL whose tokens come from another one.
   *
   * @throws IllegalArgumentException as with {@link #custom(String)}, for either URL
   */
  public static Endpoint custom(String url, String tokenUrl) {
    return builder(url).tokenUrl(tokenUrl).build();
  }

  /** Returns a builder of an endpoint at a URL, for what {@link #custom(String)} does not offer. */
  public static Builder builder(String url) {
    return new Builder(Arguments.text(url, "endpoint's URL"));
  }

  /**
   * Returns the name, such as {@code ovh-eu}; of a custom endpoint, host and port unless it was
   * given one.
   */
  public String name() {
    return name;
  }

  /**
   * Returns what stands before the branch in every URL, such as {@code https://eu.api.ovh.com/};
   * ends in a slash.
   */
  public URI apiRoot() {
    return root.uri();
  }

  /** Returns where OAuth2 tokens come from; empty where the endpoint has no OAuth2. */
  public Optional<URI> tokenUrl() {
    return Optional.ofNullable(tokenUrl).map(HttpUrl::uri);
  }

  /**
   * Returns where a user signs in to grant an OAuth2 token; empty where the endpoint has no OAuth2.
   */
  public Optional<URI> authorizeUrl() {
    // OVHcloud has it beside the token URL, on today's hosts and on those to come.
    return Optional.ofNullable(tokenUrl).map(url -> url.resolve("authorize")).map(HttpUrl::uri);
  }

  /**
   * Returns the origins (scheme, host, and the port where it is not the scheme's own) that may be
   * sent credentials, such as {@code https://eu.api.ovh.com}. The token URL is not among them: it
   * gets an account's secret, never a token.
   */
  public Set<String> trustedOrigins() {
    return trustedOrigins;
  }

  /** Returns whether credentials may be sent to this URL. */
  public boolean trusts(URI url) {
    HttpUrl parsed = HttpUrl.get(Arguments.required(url, "URL"));
    return parsed != null && trustedOrigins.contains(origin(parsed));
  }

  /**
   * Returns this endpoint on the host names in use before OVHcloud's move; itself where it has no
   * others.
   */
  public Endpoint onCurrentHosts() {
    return current == null ? this : onHosts(name, current, coming, current);
  }

  /**
   * Returns this endpoint on the host names that OVHcloud is moving to; itself where none are
   * known.
   */
  public Endpoint onComingHosts() {
    return current == null || coming == null ? this : onHosts(name, current, coming, coming);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Endpoint that
        && name.equals(that.name)
        && root.equals(that.root)
        && Objects.equals(tokenUrl, that.tokenUrl)
        && trustedOrigins.equals(that.trustedOrigins);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, root, tokenUrl, trustedOrigins);
  }

  /** Returns name and URL. */
  @Override
  public String toString() {
    return "Endpoint[" + name + ", " + root + "]";
  }

  private static String origin(HttpUrl url) {
    String host = url.host().indexOf(':') >= 0 ? "[" + url.host() + "]" : url.host();
    boolean usualPort = url.port() == HttpUrl.defaultPort(url.scheme());
    return url.scheme() + "://" + host + (usualPort ? "" : ":" + url.port());
  }

  /** Builds a custom endpoint. */
  public static final class Builder {
    private final String url;
    private @Nullable String name;
    private @Nullable String tokenUrl;
    private boolean plainHttpAllowed;

    private Builder(String url) {
      this.url = url;
    }

    /** Sets the name that messages give it; host and port unless set. */
    public Builder name(String name) {
      this.name = Arguments.text(name, "endpoint's name");
      return this;
    }

    /**
     * Sets where tokens come from; {@code /auth/oauth2/token} below the endpoint's URL unless set.
     */
    public Builder tokenUrl(String tokenUrl) {
      this.tokenUrl = Arguments.text(tokenUrl, "token URL");
      return this;
    }

    /**
     * Allows plain {@code http} to another machine: anybody on the way then reads the credentials.
     * Meant for networks of test containers; {@code localhost} and loopback addresses need no
     * permission.
     */
    public Builder allowPlainHttp() {
      this.plainHttpAllowed = true;
      return this;
    }

    /**
     * Builds the endpoint.
     *
     * @throws IllegalArgumentException as described at {@link Endpoint#custom(String)}
     */
    public Endpoint build() {
      HttpUrl root = withoutBranch(parse(url, "endpoint's URL"));
      if (name == null && tokenUrl == null) {
        for (Endpoint known : KNOWN) {
          for (Endpoint variant : List.of(known, known.onComingHosts())) {
            if (variant.root.equals(root)) {
              return variant;
            }
          }
        }
      }
      HttpUrl tokens =
          tokenUrl == null ? root.resolve("auth/oauth2/token") : parse(tokenUrl, "token URL");
      String origin = origin(root);
      String defaultName = origin.substring(origin.indexOf("//") + 2);
      return new Endpoint(
          name == null ? defaultName : name, root, tokens, Set.of(origin), null, null);
    }

    private HttpUrl parse(String text, String what) {
      // No message repeats the URL: a password may stand in it.
      HttpUrl parsed =
          URL_START.matcher(text.strip()).matches() ? HttpUrl.parse(text.strip()) : null;
      if (parsed == null) {
        throw new IllegalArgumentException(
            "The " + what + " is no URL: it has to look like https://host or https://host/path.");
      }
      if (!parsed.encodedUsername().isEmpty() || !parsed.encodedPassword().isEmpty()) {
        throw new IllegalArgumentException(
            "The " + what + " names a user: credentials are given apart from the URL.");
      }
      if (parsed.encodedQuery() != null || parsed.encodedFragment() != null) {
        throw new IllegalArgumentException("The " + what + " must have no query and no fragment.");
      }
      if (!parsed.isHttps() && !plainHttpAllowed && !isLoopback(parsed.host())) {
        throw new IllegalArgumentException(
            "The "
                + what
                + " is plain http to another machine ("
                + parsed.host()
                + "), where credentials could be read on the way: use https, or allow it in the"
                + " program with Endpoint.builder(url).allowPlainHttp().");
      }
      return parsed;
    }

    private static boolean isLoopback(String host) {
      return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
    }

    /** Drops a branch given by habit, and makes sure that paths can be appended. */
    private static HttpUrl withoutBranch(HttpUrl url) {
      List<String> segments = url.pathSegments();
      int kept = segments.size();
      if (segments.get(kept - 1).isEmpty()) {
        kept--;
      }
      if (kept > 0 && BRANCHES.contains(segments.get(kept - 1))) {
        kept--;
      }
      HttpUrl.Builder rebuilt = url.newBuilder().encodedPath("/");
      for (String segment : url.encodedPathSegments().subList(0, kept)) {
        rebuilt.addEncodedPathSegment(segment);
      }
      return kept == 0 ? rebuilt.build() : rebuilt.addPathSegment("").build();
    }
  }

  /** Where an endpoint lives, before or after the move. */
  private record Hosts(String root, @Nullable String tokenUrl) {}
}
