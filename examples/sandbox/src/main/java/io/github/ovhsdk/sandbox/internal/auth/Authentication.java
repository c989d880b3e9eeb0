package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.core.auth.OAuth2Tokens;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that the sandbox knows of who calls it. Three questions are asked here, in this order: is the
 * request for a page or an endpoint of the authentication itself ({@link #side})? May the operation
 * be called ({@link #check})? Is it one that only the authentication can answer ({@link #answer})?
 *
 * <p>Thread-safe.
 */
public final class Authentication {

  /** Where tokens are obtained. */
  public static final String TOKEN_PATH = TokenEndpoint.PATH;

  /** Where browsers are sent for a sign-in. */
  public static final String AUTHORIZE_PATH = AuthorizeEndpoint.PATH;

  private final Application application;
  private final String masterKey;
  private final Clock clock;
  private final Scopes scopes;
  private final Tokens tokens;
  private final Codes codes;
  private final ConsumerKeys keys;
  private final TokenEndpoint tokenEndpoint;
  private final AuthorizeEndpoint authorizeEndpoint;
  private final ValidationEndpoint validationEndpoint;
  private final TokenCheck tokenCheck;
  private final SignatureCheck signatureCheck;
  private final KeyOperations keyOperations;

  /**
   * Creates it.
   *
   * @param catalog where the published scopes stand
   * @param endpoint whose scopes count, such as {@code ovh-eu}
   * @param clock what lets things expire, and what signatures are held against
   * @param clients the OAuth2 clients
   * @param application the application that signs calls
   * @param masterKey a consumer key of it that opens everything
   * @throws IllegalArgumentException if two clients have one id
   */
  public Authentication(
      Catalog catalog,
      String endpoint,
      Clock clock,
      Collection<OAuth2Client> clients,
      Application application,
      String masterKey) {
    this.application = application;
    this.masterKey = masterKey;
    Map<String, OAuth2Client> byId = byId(clients);
    Map<String, Application> applications = Map.of(application.key(), application);
    this.clock = clock;
    this.scopes = new Scopes(catalog, endpoint);
    this.tokens = new Tokens(clock);
    this.codes = new Codes(clock, tokens);
    this.keys = new ConsumerKeys(clock);
    this.tokenEndpoint = new TokenEndpoint(new ClientAuthentication(byId), scopes, codes, tokens);
    this.authorizeEndpoint =
        new AuthorizeEndpoint(new AuthorizationRequests(byId, scopes), codes, clock);
    this.validationEndpoint = new ValidationEndpoint(keys, clock);
    this.tokenCheck = new TokenCheck(tokens, endpoint);
    this.signatureCheck = new SignatureCheck(applications, keys, clock);
    this.keyOperations = new KeyOperations(applications, keys, clock);
    keys.addMaster(application, masterKey);
  }

  private static Map<String, OAuth2Client> byId(Collection<OAuth2Client> clients) {
    return clients.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                OAuth2Client::id,
                Function.identity(),
                (one, other) -> {
                  throw new IllegalArgumentException("There are two clients " + one.id() + ".");
                }));
  }

  /** Answers what is no call to the API; empty where the request is none of that. */
  public Optional<Answer> side(ApiRequest request) {
    return switch (request.path()) {
      case TokenEndpoint.PATH -> Optional.of(tokenEndpoint.answer(request));
      case AuthorizeEndpoint.PATH -> Optional.of(authorizeEndpoint.answer(request));
      case ValidationEndpoint.PATH -> Optional.of(validationEndpoint.answer(request));
      default -> Optional.empty();
    };
  }

  /** Says whether the operation may be called. One that takes no credentials is open to all. */
  public Access check(ApiRequest request, Section section, Operation operation) {
    if (!operation.authenticated()) {
      return new Access.Granted(new Caller.Anonymous());
    }
    String authorization = request.header("Authorization").orElse(null);
    if (authorization != null) {
      return tokenCheck.check(authorization, section, operation);
    }
    return request
        .header("X-Ovh-Application")
        .map(key -> signatureCheck.check(key, request))
        .orElseGet(() -> new Access.Refused(Unauthorized.noCredentials()));
  }

  /** Answers what is asked of consumer keys; empty for any other operation. */
  public Optional<Answer> answer(ApiRequest request, Operation operation, Caller caller) {
    return keyOperations.answer(request, operation.key(), caller);
  }

  /**
   * Does what a user does at the validation page.
   *
   * @throws IllegalArgumentException if no such key waits for it
   */
  public void decideKey(String consumerKey, boolean validated) {
    ConsumerKey key = keys.find(consumerKey);
    if (key == null || !key.decide(validated, null)) {
      throw new IllegalArgumentException("No such consumer key waits for its validation.");
    }
  }

  /**
   * Does what a user does at the sign-in page, and returns where the browser is sent then.
   *
   * @param query the query of the URL that the application sends the browser to
   * @param scopes what the user chooses; null to refuse
   * @throws IllegalArgumentException if the application's request cannot be answered with a
   *     redirect, or none or others than the offered scopes are chosen
   */
  public String signIn(String query, @Nullable Set<String> scopes) {
    return authorizeEndpoint.decide(Form.parse(query), scopes);
  }

  /**
   * Returns what a client has after a user's sign-in, without one.
   *
   * @throws IllegalArgumentException if there is no scope, or one that does not exist
   */
  public OAuth2Tokens userTokens(String clientId, Set<String> granted) {
    if (granted.isEmpty() || !scopes.areKnown(granted)) {
      throw new IllegalArgumentException(
          "A user grants one scope at least, and only such as exist: " + granted + ".");
    }
    Grant grant = codes.signIn(clientId, granted);
    return OAuth2Tokens.builder(tokens.issueAccess(grant))
        .refreshToken(tokens.issueRefresh(grant))
        .expiresAt(clock.instant().plus(tokens.accessLifetime()))
        .scopes(List.copyOf(granted))
        .build();
  }

  /**
   * Forgets the consumer keys that were given out and the sign-ins that are under way. Tokens stay:
   * who has one need not ask for another.
   */
  public void reset() {
    codes.clear();
    authorizeEndpoint.clear();
    keys.clear();
    keys.addMaster(application, masterKey);
  }

  /** Says whether a request comes with an access token that is good. */
  public boolean hasToken(ApiRequest request) {
    return request.header("Authorization").filter(tokenCheck::isGood).isPresent();
  }

  /** Has the access token of a request refused from now on, as if its time was over. */
  public void expireToken(ApiRequest request) {
    request.header("Authorization").ifPresent(tokenCheck::expire);
  }

  /** Has all access tokens that were given out refused from now on, as if their time was over. */
  public void expireTokens() {
    tokens.expireAccess();
  }
}
