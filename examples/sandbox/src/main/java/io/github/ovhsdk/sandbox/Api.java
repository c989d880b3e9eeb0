package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.sandbox.internal.state.StateEngine;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers requests to the API: from what the sandbox remembers, and with examples otherwise. */
final class Api {

  private static final OperationKey TIME = new OperationKey("v1", "GET", "/auth/time");
  private static final Pattern BRANCH = Pattern.compile("/(1\\.0|v\\d+)/.*");
  private static final Pattern BEARER = Pattern.compile("(?i)Bearer +(\\S+) *");

  private final Catalog catalog;
  private final Tokens tokens;
  private final Clock clock;
  private final @Nullable StateEngine state;

  /**
   * @param state what is remembered; null if nothing is to be
   */
  Api(Catalog catalog, Tokens tokens, Clock clock, @Nullable StateEngine state) {
    this.catalog = catalog;
    this.tokens = tokens;
    this.clock = clock;
    this.state = state;
  }

  Answer answer(ApiRequest request) {
    String url = request.url();
    if (!BRANCH.matcher(url).matches()) {
      return notFound();
    }
    OperationMatch match = catalog.match(request.method(), url);
    if (match instanceof OperationMatch.Found found) {
      return answer(found, request);
    }
    return match instanceof OperationMatch.WrongVerb wrong
        ? notFound().withHeader("Allow", String.join(", ", wrong.allowed()))
        : notFound();
  }

  private Answer answer(OperationMatch.Found found, ApiRequest request) {
    Operation operation = catalog.operation(found.operation()).orElseThrow();
    if (operation.authenticated()) {
      String refusal = refusal(request);
      if (refusal != null) {
        return Answer.error(401, "Client::Unauthorized", refusal);
      }
    }
    if (state == null || operation.key().equals(TIME)) {
      return Answer.ok(example(operation).orElse(null));
    }
    try {
      byte[] body = request.body();
      return state.answer(found, body.length == 0 ? null : JsonValue.parse(body), request);
    } catch (JsonFormatException e) {
      return Answer.error(400, "Client::BadRequest", "The body is no JSON: " + e.getMessage());
    }
  }

  private Optional<JsonValue> example(Operation operation) {
    return operation.key().equals(TIME)
        ? Optional.of(JsonValue.of(clock.instant().getEpochSecond()))
        : Examples.of(catalog.sectionOf(operation.key()).orElseThrow()).response(operation);
  }

  /** Why the request's credentials do not do; null where they do. */
  private @Nullable String refusal(ApiRequest request) {
    String authorization = request.header("Authorization").orElse(null);
    if (authorization == null) {
      return request.header("X-Ovh-Application").isPresent()
          ? "The sandbox does not check application keys and signatures yet: use OAuth2."
          : "The operation needs credentials, and the request has none.";
    }
    var bearer = BEARER.matcher(authorization);
    return bearer.matches() && tokens.isValid(bearer.group(1))
        ? null
        : "The access token is not one that this sandbox gave out, or it has expired.";
  }

  /** What OVHcloud says of a path and of a verb that an endpoint does not have. */
  private static Answer notFound() {
    return Answer.error(404, "Client::NotFound", "Got an invalid (or empty) URL");
  }
}
