package io.github.ovhsdk.sandbox.internal.request;

import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.explorer.validation.Validator;
import io.github.ovhsdk.explorer.validation.Violation;
import io.github.ovhsdk.explorer.validation.ViolationCode;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.spec.Operation;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Refuses what the API would refuse: values that are missing, of a wrong type, or declared nowhere.
 * Whether OVHcloud refuses an unknown field of a body or ignores it is not known: it is ignored,
 * unless the sandbox is strict.
 */
public final class RequestCheck {

  private final boolean strict;

  /** Makes a check that refuses unknown fields, or does not. */
  public RequestCheck(boolean strict) {
    this.strict = strict;
  }

  /** Returns the answer to a request that is wrong; it says all that is. */
  public Optional<Answer> refusal(SectionTypes types, Operation operation, Inputs inputs) {
    // The sandbox is as old as its contract: it knows all values of its enumerations.
    Validator validator = Validator.of(types).strict();
    String wrong =
        inputs.parameters().stream()
            .flatMap(p -> validator.request(operation, p, inputs.body()).stream())
            .filter(this::counts)
            .map(RequestCheck::sentence)
            .distinct()
            .collect(Collectors.joining(" "));
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(Answer.error(400, "Client::BadRequest", wrong));
  }

  /** Returns the answer to a body that is no JSON. */
  public static Answer noJson(String why) {
    return Answer.error(400, "Client::BadRequest", "The body is no JSON: " + why);
  }

  private boolean counts(Violation violation) {
    boolean unknownField =
        violation.code() == ViolationCode.UNKNOWN_FIELD && violation.where().startsWith("/");
    return violation.isError() && (strict || !unknownField);
  }

  private static String sentence(Violation violation) {
    String where = violation.where().isEmpty() ? "body" : violation.where();
    String hint =
        violation.suggestion() == null ? "" : " Did you mean " + violation.suggestion() + "?";
    return "[" + where + "] " + violation.message() + hint;
  }
}
