package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.sandbox.internal.http.Answer;

/** What is said to who does not say who they are. */
final class Unauthorized {

  private Unauthorized() {}

  static Answer answer(String message) {
    return Answer.error(401, "Client::Unauthorized", message);
  }

  static Answer noCredentials() {
    return answer(
        "You must login first: the operation needs credentials, and the request has none.");
  }
}
