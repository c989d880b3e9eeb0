package io.github.ovhsdk.core.auth;

import io.github.ovhsdk.core.internal.Arguments;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that a user's sign-in gave to an application. Immutable; two sets are equal when
 * everything in them is.
 *
 * <p>Both tokens are secrets: who has them acts for the user. {@link #toString()} shows neither.
 */
public final class OAuth2Tokens {
  private final String accessToken;
  private final @Nullable String refreshToken;
  private final @Nullable Instant expiresAt;
  private final List<String> scopes;

  private OAuth2Tokens(Builder builder) {
    this.accessToken = builder.accessToken;
    this.refreshToken = builder.refreshToken;
    this.expiresAt = builder.expiresAt;
    this.scopes = builder.scopes;
  }

  /**
   * Returns a builder.
   *
   * @throws IllegalArgumentException if the token is null, blank, or has characters that no header
   *     can carry
   */
  public static Builder builder(String accessToken) {
    return new Builder(Arguments.headerText(accessToken, "access token"));
  }

  /** Returns the token that calls are made with. */
  public String accessToken() {
    return accessToken;
  }

  /** Returns the token that new ones are obtained with; empty where the server gave none. */
  public Optional<String> refreshToken() {
    return Optional.ofNullable(refreshToken);
  }

  /** Returns when the access token expires; empty where that is not known. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /** Returns the scopes that were granted, as far as they are known; unmodifiable. */
  public List<String> scopes() {
    return scopes;
  }

  /** Returns a builder with what is set here. */
  public Builder toBuilder() {
    Builder builder = new Builder(accessToken);
    builder.refreshToken = refreshToken;
    builder.expiresAt = expiresAt;
    builder.scopes = scopes;
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OAuth2Tokens that
        && accessToken.equals(that.accessToken)
        && Objects.equals(refreshToken, that.refreshToken)
        && Objects.equals(expiresAt, that.expiresAt)
        && scopes.equals(that.scopes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accessToken, refreshToken, expiresAt, scopes);
  }

  /** Returns expiry and scopes; not the tokens. */
  @Override
  public String toString() {
    return "OAuth2Tokens[access token ********"
        + (refreshToken == null ? "" : ", refresh token ********")
        + (expiresAt == null ? "" : ", expires at " + expiresAt)
        + (scopes.isEmpty() ? "" : ", scope " + String.join(" ", scopes))
        + "]";
  }

  /** Builds a set of tokens. Not thread-safe. */
  public static final class Builder {
    private final String accessToken;
    private @Nullable String refreshToken;
    private @Nullable Instant expiresAt;
    private List<String> scopes = List.of();

    private Builder(String accessToken) {
      this.accessToken = accessToken;
    }

    /**
     * Sets the token that new ones are obtained with; null for none.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Builder refreshToken(@Nullable String refreshToken) {
      this.refreshToken =
          refreshToken == null ? null : Arguments.text(refreshToken, "refresh token");
      return this;
    }

    /**
     * Sets when the access token expires; null where that is not known. It is then used until the
     * API refuses it.
     */
    public Builder expiresAt(@Nullable Instant expiresAt) {
      this.expiresAt = expiresAt;
      return this;
    }

    /**
     * Sets the scopes that were granted.
     *
     * @throws IllegalArgumentException if one is null, blank or has white space in it
     */
    public Builder scopes(List<String> scopes) {
      this.scopes = Arguments.scopes(scopes);
      return this;
    }

    /** Builds the set. */
    public OAuth2Tokens build() {
      return new OAuth2Tokens(this);
    }
  }
}
