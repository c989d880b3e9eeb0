package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.sandbox.internal.auth.Authentication;
import io.github.ovhsdk.sandbox.internal.auth.Caller;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.sandbox.internal.recording.MaskedRequest;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all calls to the API go through: here they meet trouble, and are numbered and recorded.
 * Thread-safe.
 */
final class Gateway {

  private final Catalog catalog;
  private final Authentication authentication;
  private final Api api;
  private final Troubles troubles;
  private final Recording recording;
  private final QueryIds queryIds;

  Gateway(
      Catalog catalog,
      Authentication authentication,
      Api api,
      Troubles troubles,
      Recording recording,
      QueryIds queryIds) {
    this.catalog = catalog;
    this.authentication = authentication;
    this.api = api;
    this.troubles = troubles;
    this.recording = recording;
    this.queryIds = queryIds;
  }

  Reply reply(ApiRequest request) {
    OperationMatch match = api.match(request.method(), request.url());
    OperationKey operation = match instanceof OperationMatch.Found found ? found.operation() : null;
    Troubles.Met met = troubles.meet(operation, () -> needsItsToken(request, operation));
    AtomicReference<Caller> caller = new AtomicReference<>(new Caller.Anonymous());
    Reply reply = reply(met, request, () -> api.answer(request, match, caller::set));
    String queryId = queryIds.next();
    // Before the answer is sent: who has it finds the call in the recording.
    recording.add(
        new RecordedCall(
            operation,
            request.method(),
            masked(request, match),
            reply.status(),
            queryId,
            name(caller.get(), request)));
    return reply.withHeader(QueryIds.HEADER, queryId);
  }

  private Reply reply(Troubles.Met met, ApiRequest request, Supplier<Answer> api) {
    Effect effect = met.effect();
    if (effect instanceof Effect.ExpiredToken) {
      authentication.expireToken(request);
    }
    Answer answer = met.isInsteadOfTheCall() ? null : api.get();
    if (effect instanceof Effect.Refusal refusal) {
      answer = refusal.answer();
    } else if (effect instanceof Effect.Reset) {
      answer = null;
    }
    return new Reply(answer, effect instanceof Effect.Cut, met.latency());
  }

  private boolean needsItsToken(ApiRequest request, @Nullable OperationKey operation) {
    return operation != null
        && catalog.operation(operation).orElseThrow().authenticated()
        && authentication.hasToken(request);
  }

  private MaskedRequest masked(ApiRequest request, OperationMatch match) {
    return match instanceof OperationMatch.Found found
        ? MaskedRequest.of(
            request,
            found,
            catalog.operation(found.operation()).orElseThrow(),
            SectionTypes.of(catalog.sectionOf(found.operation()).orElseThrow()))
        : MaskedRequest.of(request, path -> operationOf(request.method(), path));
  }

  private @Nullable Operation operationOf(String method, String path) {
    OperationMatch match = api.match(method, path);
    OperationKey key = null;
    if (match instanceof OperationMatch.Found found) {
      key = found.operation();
    } else if (match instanceof OperationMatch.WrongVerb wrong) {
      key = wrong.operations().get(0);
    }
    return key == null ? null : catalog.operation(key).orElse(null);
  }

  /** What a caller is known by: not a secret. */
  private static @Nullable String name(Caller caller, ApiRequest request) {
    if (caller instanceof Caller.TokenHolder holder) {
      return holder.clientId();
    }
    return caller instanceof Caller.SigningApplication
        ? request.header("X-Ovh-Application").orElse(null)
        : null;
  }
}
