package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.sandbox.internal.auth.Access;
import io.github.ovhsdk.sandbox.internal.auth.Authentication;
import io.github.ovhsdk.sandbox.internal.auth.Caller;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.sandbox.internal.request.Inputs;
import io.github.ovhsdk.sandbox.internal.request.RequestCheck;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers requests to the API: each operation with an example of what it answers. */
final class Api {

  private static final OperationKey TIME = new OperationKey("v1", "GET", "/auth/time");
  private static final Pattern BRANCH = Pattern.compile("/(1\\.0|v\\d+)/.*");

  private final Catalog catalog;
  private final Authentication authentication;
  private final Clock clock;
  private final RequestCheck check;

  Api(Catalog catalog, Authentication authentication, Clock clock, boolean strict) {
    this.catalog = catalog;
    this.authentication = authentication;
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
    Section section = catalog.sectionOf(key).orElseThrow();
    Access access = authentication.check(request, section, operation);
    if (access instanceof Access.Refused refused) {
      return refused.answer();
    }
    Inputs inputs;
    try {
      inputs = Inputs.of(operation, match, request);
    } catch (JsonFormatException e) {
      return RequestCheck.noJson(String.valueOf(e.getMessage()));
    }
    Caller caller = ((Access.Granted) access).caller();
    return check
        .refusal(SectionTypes.of(section), operation, inputs)
        .or(() -> authentication.answer(request, operation, caller))
        .orElseGet(() -> Answer.ok(example(section, operation).orElse(null)));
  }

  private Optional<JsonValue> example(Section section, Operation operation) {
    return operation.key().equals(TIME)
        ? Optional.of(JsonValue.of(clock.instant().getEpochSecond()))
        : Examples.of(section).response(operation);
  }

  /** What OVHcloud says of a path and of a verb that an endpoint does not have. */
  private static Answer notFound() {
    return Answer.error(404, "Client::NotFound", "Got an invalid (or empty) URL");
  }
}
