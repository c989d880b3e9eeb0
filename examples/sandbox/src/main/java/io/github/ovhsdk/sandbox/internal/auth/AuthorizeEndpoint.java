package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an application sends a user's browser for a sign-in (RFC 6749, 4.1). There is one account,
 * so nobody is asked for a password: only for the scopes.
 */
final class AuthorizeEndpoint {

  static final String PATH = "/auth/oauth2/authorize";

  /** How long a user may think. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String CHOOSE = "Choose one of the offered scopes at least.";

  private final AuthorizationRequests requests;
  private final Codes codes;
  private final Expiring<AuthorizationRequest> pending;

  AuthorizeEndpoint(AuthorizationRequests requests, Codes codes, Clock clock) {
    this.requests = requests;
    this.codes = codes;
    this.pending = new Expiring<>(clock, PATIENCE);
  }

  Answer answer(ApiRequest request) {
    return switch (request.method()) {
      case "GET" -> asked(Form.ofQuery(request));
      case "POST" -> {
        Form form = Form.ofBody(request);
        yield form == null ? unknownForm() : decided(form);
      }
      default ->
          Page.refusal(405, "Sign in", "A sign-in begins with GET.")
              .withHeader("Allow", "GET, POST");
    };
  }

  private Answer asked(Form query) {
    String doubt = requests.doubt(query);
    if (doubt != null) {
      return Page.refusal(400, "The application's request is wrong", doubt);
    }
    AuthorizationRequest request;
    try {
      request = requests.read(query);
    } catch (OAuth2Error e) {
      return sent(RedirectUris.refusal(query, e));
    }
    String ticket = Secret.random();
    pending.put(ticket, request);
    return ConsentPage.of(200, request, ticket, "");
  }

  private Answer decided(Form form) {
    String ticket = form.get("ticket");
    AuthorizationRequest request = pending.find(ticket);
    String decision = form.get("decision");
    if (request == null || ticket == null || decision == null) {
      return unknownForm();
    }
    Set<String> scopes = decision.equals("accept") ? new LinkedHashSet<>(form.all("scope")) : null;
    if (scopes != null && !isChoice(request, scopes)) {
      return ConsentPage.of(400, request, ticket, CHOOSE);
    }
    return pending.take(ticket) == null ? unknownForm() : sent(decided(request, scopes));
  }

  /** Decides as a user who is no browser. */
  String decide(Form query, @Nullable Set<String> scopes) {
    String doubt = requests.doubt(query);
    if (doubt != null) {
      throw new IllegalArgumentException(doubt);
    }
    AuthorizationRequest request;
    try {
      request = requests.read(query);
    } catch (OAuth2Error e) {
      return RedirectUris.refusal(query, e);
    }
    if (scopes != null && !isChoice(request, scopes)) {
      throw new IllegalArgumentException(CHOOSE);
    }
    return decided(request, scopes);
  }

  private static boolean isChoice(AuthorizationRequest request, Set<String> scopes) {
    return !scopes.isEmpty() && request.offered().containsAll(scopes);
  }

  private String decided(AuthorizationRequest request, @Nullable Set<String> scopes) {
    return scopes == null
        ? RedirectUris.refusal(
            request.redirectUri(),
            request.state(),
            OAuth2Error.badRequest("access_denied", "The user refused."))
        : RedirectUris.success(
            request.redirectUri(), request.state(), codes.issue(request, scopes));
  }

  private static Answer unknownForm() {
    return Page.refusal(
        400, "This sign-in is over", "It was decided already, or took too long: begin again.");
  }

  private static Answer sent(String location) {
    return Answer.redirect(location)
        .withHeader("Cache-Control", "no-store")
        .withHeader("Referrer-Policy", "no-referrer");
  }

  /** Forgets whom it has asked. */
  void clear() {
    pending.clear();
  }
}
