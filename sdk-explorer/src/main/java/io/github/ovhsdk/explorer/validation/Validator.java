package io.github.ovhsdk.explorer.validation;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.schema.Direction;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a request before it is sent, or with an answer, by the types of one
 * section. It finds all that is wrong at once, asks no network, and throws nothing for wrong
 * values.
 *
 * <p>A value that an enumeration does not have is a warning, because the contract may be older than
 * the API; to a {@linkplain #strict() strict} validator it is an error.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Validator {

  private static final Shown PLAIN = new Shown(false);

  private final SectionTypes types;
  private final Severity unknownValue;

  private Validator(SectionTypes types, Severity unknownValue) {
    this.types = types;
    this.unknownValue = unknownValue;
  }

  /** Returns a validator for the operations and types of a section, which is not strict. */
  public static Validator of(SectionTypes types) {
    return new Validator(Objects.requireNonNull(types, "types"), Severity.WARNING);
  }

  /** Returns one that takes an unknown value of an enumeration for an error. */
  public Validator strict() {
    return new Validator(types, Severity.ERROR);
  }

  /**
   * Checks a request of an operation of this section.
   *
   * @param parameters the values in the path, the query and headers by the parameter's name, as
   *     text that is not encoded; several for a list
   * @param body the body; null where there is none
   * @return all that is wrong: parameters first, then the body; empty if nothing is
   */
  public List<Violation> request(
      Operation operation, Map<String, List<String>> parameters, @Nullable JsonValue body) {
    List<Violation> violations = new ArrayList<>(parameters(operation, parameters));
    violations.addAll(body(operation, body));
    return List.copyOf(violations);
  }

  /** Checks the values in the path, the query and headers, as {@link #request} does. */
  public List<Violation> parameters(Operation operation, Map<String, List<String>> parameters) {
    List<Violation> violations = new ArrayList<>();
    ValueCheck values = check(Direction.REQUEST, violations);
    new ParameterCheck(types, values, violations::add).check(operation, parameters);
    return List.copyOf(violations);
  }

  /**
   * Checks the body of a request.
   *
   * @param body null where there is none
   */
  public List<Violation> body(Operation operation, @Nullable JsonValue body) {
    Body declared = operation.body();
    if (body == null) {
      return declared != null && declared.required() ? List.of(missing(declared)) : List.of();
    }
    if (declared == null) {
      return List.of(
          Problem.error(ViolationCode.UNEXPECTED_BODY, "The operation takes no body.").at(""));
    }
    List<Violation> violations = new ArrayList<>();
    ValueCheck check = check(Direction.REQUEST, violations);
    if (declared instanceof Body.Single single) {
      check.value("", single.type(), false, body, PLAIN);
    } else if (declared instanceof Body.Fields fields) {
      check.members("", fields.fields(), body, PLAIN);
    }
    return List.copyOf(violations);
  }

  /**
   * Checks an answer of an operation that answers something; one that does not may say anything.
   */
  public List<Violation> response(Operation operation, JsonValue answer) {
    return value(operation.response(), Direction.RESPONSE, answer);
  }

  /** Checks a value of any type of this section, such as a model. */
  public List<Violation> value(TypeRef type, Direction direction, JsonValue value) {
    List<Violation> violations = new ArrayList<>();
    check(direction, violations).value("", type, false, value, PLAIN);
    return List.copyOf(violations);
  }

  /** Returns a body without the fields that only the API sets, and otherwise as it is. */
  public JsonValue withoutReadOnly(Operation operation, JsonValue body) {
    return operation.body() == null ? body : new ReadOnlyFields(types).drop(operation.body(), body);
  }

  private ValueCheck check(Direction direction, List<Violation> violations) {
    return new ValueCheck(types, direction, unknownValue, violations::add);
  }

  private static Violation missing(Body body) {
    String fields =
        body instanceof Body.Fields named
            ? named.fields().stream()
                .filter(p -> p.required() && !p.readOnly())
                .map(Property::name)
                .collect(Collectors.joining(", ", " Its required fields: ", "."))
            : "";
    return Problem.error(ViolationCode.MISSING, "The body is required." + fields).at("");
  }
}
