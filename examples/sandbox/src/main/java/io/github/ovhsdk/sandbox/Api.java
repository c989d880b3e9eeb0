package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers requests to the API: each operation with an example of what it answers. */
final class Api {

  private static final OperationKey TIME = new OperationKey("v1", "GET", "/auth/time");
  private static final Pattern BRANCH = Pattern.compile("/(1\\.0|v\\d+)/.*");
  private static final Pattern BEARER = Pattern.compile("(?i)Bearer +(\\S+) *");

  private final Catalog catalog;
  private final Tokens tokens;
  private final Clock clock;

  Api(Catalog catalog, Tokens tokens, Clock clock) {
    this.catalog = catalog;
    this.tokens = tokens;
    this.clock = clock;
  }

  Answer answer(ApiRequest request) {
    String url = request.url();
    if (!BRANCH.matcher(url).matches()) {
      return notFound();
    }
    OperationMatch match = catalog.match(request.method(), url);
    if (match instanceof OperationMatch.Found found) {
      return answer(found.operation(), request);
    }
    return match instanceof OperationMatch.WrongVerb wrong
        ? notFound().withHeader("Allow", String.join(", ", wrong.allowed()))
        : notFound();
  }

  private Answer answer(OperationKey key, ApiRequest request) {
    Operation operation = catalog.operation(key).orElseThrow();
    if (operation.authenticated()) {
      String refusal = refusal(request);
      if (refusal != null) {
        return Answer.error(401, "Client::Unauthorized", refusal);
      }
    }
    return Answer.ok(example(operation).orElse(null));
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
