package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.sandbox.internal.http.Answer;

/** What the sandbox says where what it remembers stands against a request. */
final class Refusals {

  private Refusals() {}

  static Answer notFound(String parameter, String id) {
    return Answer.error(
        404,
        "Client::NotFound::ObjectNotFound",
        "The requested object (" + parameter + " = " + id + ") does not exist");
  }

  static Answer alreadyExists(String parameter, String id) {
    return Answer.error(
        409,
        "Client::Conflict::ObjectAlreadyExists",
        "There is an object (" + parameter + " = " + id + ") already");
  }

  static Answer staleChecksum(String current) {
    return Answer.error(
        409,
        "Client::Conflict::ChecksumMismatch",
        "The resource has changed since it was read: its checksum is " + current + " now");
  }

  static Answer badRequest(String message) {
    return Answer.error(400, "Client::BadRequest", message);
  }
}
