package io.github.ovhsdk.core.error;

import io.github.ovhsdk.core.internal.Text;
import io.github.ovhsdk.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Thrown for status 403: the credentials are valid but do not allow this call. */
public class ForbiddenException extends OvhApiException {
  private static final long serialVersionUID = 1L;

  private static final List<String> REFUSALS =
      List.of("unauthorizedActionsByAuthentication", "unauthorizedActionsByIAM");

  private final ArrayList<String> missingIamActions;

  /** Creates the exception. */
  public ForbiddenException(ApiError error) {
    super(error, hint(error));
    this.missingIamActions = new ArrayList<>(missingIamActions(error));
  }

  /**
   * Returns the IAM actions that the call needs and the credentials or the account's policies do
   * not allow, such as {@code vps:apiovh:get}, as far as the API named them; unmodifiable.
   */
  public List<String> missingIamActions() {
    return List.copyOf(missingIamActions);
  }

  private static String hint(ApiError error) {
    Set<String> actions = missingIamActions(error);
    if (!actions.isEmpty()) {
      return "Missing IAM actions: " + Text.line(String.join(", ", actions)) + ".";
    }
    return CredentialHint.of(error)
        .orElse("The credentials do not allow this call: does an IAM policy grant it?");
  }

  private static Set<String> missingIamActions(ApiError error) {
    Set<String> actions = new LinkedHashSet<>();
    error
        .details()
        .filter(details -> details.kind() == JsonValue.Kind.OBJECT)
        .ifPresent(
            details ->
                REFUSALS.stream()
                    .map(details::get)
                    .flatMap(ForbiddenException::texts)
                    .forEach(actions::add));
    return actions;
  }

  /**
   * Returns the actions in a value that is known to be text, as one string or as an array of them.
   */
  private static Stream<String> texts(JsonValue value) {
    if (value == null) {
      return Stream.empty();
    }
    return switch (value.kind()) {
      case STRING -> Stream.of(value.asString().split("[\\s,;]+")).filter(s -> !s.isEmpty());
      case ARRAY -> value.elements().stream().flatMap(ForbiddenException::texts);
      default -> Stream.empty();
    };
  }
}
