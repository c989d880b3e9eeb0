package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.auth.Credentials;
import java.net.URI;
import java.time.InstantSource;
import okhttp3.OkHttpClient;

/** Makes the authorizer that a kind of credentials calls for. */
public final class Authorizers {

  private Authorizers() {}

  /**
   * Returns the authorizer.
   *
   * @param http what requests for tokens and for the time are sent with: connections are shared
   *     with it
   * @throws IllegalArgumentException if the endpoint cannot work with such credentials
   */
  public static Authorizer create(
      Credentials credentials,
      Endpoint endpoint,
      OkHttpClient http,
      String userAgent,
      InstantSource clock) {
    if (credentials instanceof NoCredentials) {
      return (request, authorised, limit) -> {};
    }
    if (credentials instanceof BearerToken bearer) {
      return (request, authorised, limit) -> TokenAuthorizer.addToken(authorised, bearer.token());
    }
    if (credentials instanceof ApplicationKey key) {
      return new SignatureAuthorizer(key, new TimeEndpoint(http, endpoint, userAgent), clock);
    }
    if (credentials instanceof ClientCredentials client) {
      TokenEndpoint tokens = tokenEndpoint(endpoint, http, userAgent);
      return new TokenAuthorizer(tokens, new ClientCredentialsSource(tokens, client, clock), clock);
    }
    if (credentials instanceof RefreshingTokens session) {
      TokenEndpoint tokens = tokenEndpoint(endpoint, http, userAgent);
      return new TokenAuthorizer(tokens, new TokenSession(tokens, session, clock), clock);
    }
    throw new IllegalArgumentException(
        "Credentials of the class "
            + credentials.getClass().getName()
            + " are not supported: use the factories of Credentials and OAuth2.");
  }

  private static TokenEndpoint tokenEndpoint(
      Endpoint endpoint, OkHttpClient http, String userAgent) {
    URI tokenUrl =
        endpoint
            .tokenUrl()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The endpoint "
                            + endpoint.name()
                            + " has no OAuth2: it takes other kinds of credentials."));
    return new TokenEndpoint(http, tokenUrl, userAgent);
  }
}
