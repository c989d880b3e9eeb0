package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.OperationScopes;
import io.github.ovhsdk.explorer.ScopeGrade;
import io.github.ovhsdk.explorer.SectionScopes;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Checks an access token: that it lives, and that one of its scopes opens the operation where
 * OVHcloud published which ones do. Where nothing was published, nothing is refused.
 */
final class TokenCheck {

  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final String endpoint;

  TokenCheck(Tokens tokens, String endpoint) {
    this.tokens = tokens;
    this.endpoint = endpoint;
  }

  Access check(String authorization, Section section, Operation operation) {
    Grant grant = tokens.access(token(authorization));
    if (grant == null) {
      return new Access.Refused(
          Unauthorized.answer(
              "The access token is not one that this sandbox gave out, or it has expired."));
    }
    // First, since it is nearly always so, and what is known of a section takes a while to gather.
    if (!grant.scopes().contains(Scopes.ALL)) {
      OperationScopes opening = SectionScopes.of(section, endpoint).of(operation);
      if (opening.grade() == ScopeGrade.PUBLISHED
          && opening.names().stream().noneMatch(grant.scopes()::contains)) {
        return new Access.Refused(missing(grant, opening, operation));
      }
    }
    return new Access.Granted(new Caller.TokenHolder(grant.clientId(), grant.scopes()));
  }

  boolean isGood(String authorization) {
    return tokens.access(token(authorization)) != null;
  }

  void expire(String authorization) {
    tokens.expireAccess(token(authorization));
  }

  /** Returns the token; an empty text, which is none, where there is something else. */
  private static String token(String authorization) {
    return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? authorization.substring(BEARER.length()).strip()
        : "";
  }

  private static Answer missing(Grant grant, OperationScopes opening, Operation operation) {
    String actions =
        operation.iamActions().stream().map(IamAction::name).collect(Collectors.joining(", "));
    Map<String, JsonValue> json = new LinkedHashMap<>();
    json.put("class", JsonValue.of("Client::Forbidden"));
    json.put(
        "message",
        JsonValue.of(
            "User not granted for this request: the access token has the scope "
                + grant.scope()
                + ", and the operation needs one of "
                + String.join(", ", opening.names())));
    json.put(
        "details",
        Answer.object(
            "unauthorizedActionsByAuthentication", JsonValue.of(actions),
            "unauthorizedActionsByIAM", JsonValue.of("")));
    return new Answer(403, Map.of(), JsonValue.object(json));
  }
}
