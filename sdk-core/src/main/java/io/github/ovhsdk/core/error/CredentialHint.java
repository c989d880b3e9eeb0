package io.github.ovhsdk.core.error;

import io.github.ovhsdk.core.internal.Text;
import java.util.Optional;

/** What the gateway's codes for refused credentials mean in practice. */
final class CredentialHint {

  private CredentialHint() {}

  static Optional<String> of(ApiError error) {
    return error
        .errorCode()
        .map(
            code ->
                switch (code) {
                  case "INVALID_CREDENTIAL", "INVALID_KEY", "NOT_CREDENTIAL" ->
                      "The credentials are unknown, expired or revoked, not yet validated, or made for another"
                          + " endpoint"
                          + error.endpoint().map(name -> " than " + Text.line(name)).orElse("")
                          + ".";
                  case "INVALID_SIGNATURE" ->
                      "A wrong application secret, a consumer key not yet validated, a clock that is off,"
                          + " or a body of the wrong type can all be behind this.";
                  case "QUERY_TIME_OUT" ->
                      "The time in the signature is too far from the API's: was the clock of this machine"
                          + " set, or the call long on its way?";
                  case "NOT_GRANTED_CALL" ->
                      "The credentials are valid, but were not granted this call.";
                  default -> null;
                });
  }
}
