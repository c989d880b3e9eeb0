package io.github.ovhsdk.core.auth;

import io.github.ovhsdk.core.internal.Arguments;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new consumer key, which works once its user has signed in at the validation URL and agreed.
 * Immutable.
 *
 * <p>Key and URL are secrets: who has the key acts for the user later, and the URL carries a token.
 * {@link #toString()} shows neither.
 */
public final class PendingConsumerKey {
  private final String consumerKey;
  private final URI validationUrl;
  private final ConsumerKeyState state;

  /**
   * Creates a key, for unit tests of code that asks for one.
   *
   * @throws IllegalArgumentException if the key is null, blank, or has characters that no header
   *     can carry, or if something else is null
   */
  public PendingConsumerKey(String consumerKey, URI validationUrl, ConsumerKeyState state) {
    this.consumerKey = Arguments.headerText(consumerKey, "consumer key");
    this.validationUrl = Arguments.required(validationUrl, "validation URL");
    this.state = Arguments.required(state, "state");
  }

  /** Returns the key, for {@link Credentials#applicationKey}. */
  public String consumerKey() {
    return consumerKey;
  }

  /** Returns where the user signs in and agrees; for a browser. */
  public URI validationUrl() {
    return validationUrl;
  }

  /** Returns the state when the key was made; normally that its validation is pending. */
  public ConsumerKeyState state() {
    return state;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PendingConsumerKey that
        && consumerKey.equals(that.consumerKey)
        && validationUrl.equals(that.validationUrl)
        && state.equals(that.state);
  }

  @Override
  public int hashCode() {
    return Objects.hash(consumerKey, validationUrl, state);
  }

  /** Returns the state; neither key nor URL. */
  @Override
  public String toString() {
    return "PendingConsumerKey[********, " + state + "]";
  }
}
