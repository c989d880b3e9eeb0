package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.sandbox.internal.request.Inputs;
import io.github.ovhsdk.sandbox.internal.request.RequestCheck;
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
  private final RequestCheck check;

  Api(Catalog catalog, Tokens tokens, Clock clock, boolean strict) {
    this.catalog = catalog;
    this.tokens = tokens;
    this.clock = clock;
    this.check = new RequestCheck(strict);
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

  private Answer answer(OperationMatch.Found match, ApiRequest request) {
    OperationKey key = match.operation();
    Operation operation = catalog.operation(key).orElseThrow();
    if (operation.authenticated()) {
      String refusal = refusal(request);
      if (refusal != null) {
        return Answer.error(401, "Client::Unauthorized", refusal);
      }
    }
    SectionTypes types = SectionTypes.of(catalog.sectionOf(key).orElseThrow());
    Inputs inputs;
    try {
      inputs = Inputs.of(operation, match, request);
    } catch (JsonFormatException e) {
      return RequestCheck.noJson(String.valueOf(e.getMessage()));
    }
    return check
        .refusal(types, operation, inputs)
        .orElseGet(() -> Answer.ok(example(types, operation).orElse(null)));
  }

  private Optional<JsonValue> example(SectionTypes types, Operation operation) {
    return operation.key().equals(TIME)
        ? Optional.of(JsonValue.of(clock.instant().getEpochSecond()))
        : Examples.of(types.section()).response(operation);
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
