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
import io.github.ovhsdk.sandbox.internal.state.StateEngine;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers requests to the API: from what the sandbox remembers, and with examples otherwise. */
final class Api {

  private static final OperationKey TIME = new OperationKey("v1", "GET", "/auth/time");
  private static final Pattern BRANCH = Pattern.compile("/(1\\.0|v\\d+)/.*");

  private final Catalog catalog;
  private final Authentication authentication;
  private final Clock clock;
  private final RequestCheck check;
  private final @Nullable StateEngine state;

  /**
   * @param state what is remembered; null if nothing is to be
   */
  Api(
      Catalog catalog,
      Authentication authentication,
      Clock clock,
      boolean strict,
      @Nullable StateEngine state) {
    this.catalog = catalog;
    this.authentication = authentication;
    this.clock = clock;
    this.check = new RequestCheck(strict);
    this.state = state;
  }

  /** Returns what a request is for; a path that names no branch is none of the API's. */
  OperationMatch match(String method, String url) {
    return BRANCH.matcher(url).matches()
        ? catalog.match(method, url)
        : new OperationMatch.UnknownPath();
  }

  /**
   * Answers a request.
   *
   * @param match what it is for
   * @param callers is told who calls, where the operation may be called
   */
  Answer answer(ApiRequest request, OperationMatch match, Consumer<Caller> callers) {
    if (match instanceof OperationMatch.Found found) {
      return answer(found, request, callers);
    }
    return match instanceof OperationMatch.WrongVerb wrong
        ? notFound().withHeader("Allow", String.join(", ", wrong.allowed()))
        : notFound();
  }

  private Answer answer(OperationMatch.Found found, ApiRequest request, Consumer<Caller> callers) {
    OperationKey key = found.operation();
    Operation operation = catalog.operation(key).orElseThrow();
    Section section = catalog.sectionOf(key).orElseThrow();
    Access access = authentication.check(request, section, operation);
    if (access instanceof Access.Refused refused) {
      return refused.answer();
    }
    Caller caller = ((Access.Granted) access).caller();
    callers.accept(caller);
    Inputs inputs;
    try {
      inputs = Inputs.of(operation, found, request);
    } catch (JsonFormatException e) {
      return RequestCheck.noJson(String.valueOf(e.getMessage()));
    }
    return check
        .refusal(SectionTypes.of(section), operation, inputs)
        .or(() -> authentication.answer(request, operation, caller))
        .orElseGet(() -> answer(found, section, operation, inputs, request));
  }

  private Answer answer(
      OperationMatch.Found found,
      Section section,
      Operation operation,
      Inputs inputs,
      ApiRequest request) {
    return state == null || operation.key().equals(TIME)
        ? Answer.ok(example(section, operation).orElse(null))
        : state.answer(found, inputs.body(), request);
  }

  private Optional<JsonValue> example(Section section, Operation operation) {
    return operation.key().equals(TIME)
        ? Optional.of(JsonValue.of(clock.instant().getEpochSecond()))
        : Examples.of(section).response(operation);
  }

  /** What OVHcloud says of a path and of a verb that an endpoint does not have. */
  static Answer notFound() {
    return Answer.error(404, "Client::NotFound", "Got an invalid (or empty) URL");
  }
}
