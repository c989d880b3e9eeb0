package io.github.ovhsdk.explorer.validation;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.schema.Direction;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a request before it is sent, or with an answer, by the types of one
 * section. It finds all that is wrong at once (of more than a thousand violations it lists the
 * first, and says how many more there are), asks no network, and throws nothing for wrong values,
 * however large or deep they are.
 *
 * <p>A value that an enumeration does not have is a warning, because the contract may be older than
 * the API; to a {@linkplain #strict() strict} validator it is an error.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Validator {

  private static final Shown PLAIN = new Shown(false);
  private static final Place WHOLE = Place.of("");

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
    Findings found = new Findings();
    checkParameters(operation, parameters, found);
    checkBody(operation, body, found);
    return found.toList();
  }

  /** Checks the values in the path, the query and headers, as {@link #request} does. */
  public List<Violation> parameters(Operation operation, Map<String, List<String>> parameters) {
    Findings found = new Findings();
    checkParameters(operation, parameters, found);
    return found.toList();
  }

  /**
   * Checks the body of a request.
   *
   * @param body null where there is none
   */
  public List<Violation> body(Operation operation, @Nullable JsonValue body) {
    Findings found = new Findings();
    checkBody(operation, body, found);
    return found.toList();
  }

  /**
   * Checks an answer of an operation that answers something; one that does not may say anything.
   */
  public List<Violation> response(Operation operation, JsonValue answer) {
    return value(operation.response(), Direction.RESPONSE, answer);
  }

  /** Checks a value of any type of this section, such as a model. */
  public List<Violation> value(TypeRef type, Direction direction, JsonValue value) {
    Findings found = new Findings();
    check(direction, found).value(WHOLE, type, false, value, PLAIN);
    return found.toList();
  }

  /** Returns a body without the fields that only the API sets, and otherwise as it is. */
  public JsonValue withoutReadOnly(Operation operation, JsonValue body) {
    return operation.body() == null ? body : new ReadOnlyFields(types).drop(operation.body(), body);
  }

  private void checkParameters(
      Operation operation, Map<String, List<String>> parameters, Findings found) {
    ValueCheck values = check(Direction.REQUEST, found);
    new ParameterCheck(types, values, found).check(operation, parameters);
  }

  private void checkBody(Operation operation, @Nullable JsonValue body, Findings found) {
    Body declared = operation.body();
    if (body == null) {
      if (declared != null && declared.required()) {
        found.add(WHOLE, missing(declared));
      }
    } else if (declared == null) {
      found.add(
          WHOLE, Problem.error(ViolationCode.UNEXPECTED_BODY, "The operation takes no body."));
    } else if (declared instanceof Body.Single single) {
      check(Direction.REQUEST, found).value(WHOLE, single.type(), false, body, PLAIN);
    } else if (declared instanceof Body.Fields fields) {
      check(Direction.REQUEST, found).members(WHOLE, fields.fields(), body, PLAIN);
    }
  }

  private ValueCheck check(Direction direction, Findings found) {
    return new ValueCheck(types, direction, unknownValue, found);
  }

  private Problem missing(Body body) {
    String fields =
        fields(body).stream()
            .filter(p -> p.required() && !p.readOnly())
            .map(Property::name)
            .collect(Collectors.joining(", "));
    return Problem.error(
        ViolationCode.MISSING,
        "The body is required."
            + (fields.isEmpty() ? "" : " Its required fields: " + fields + "."));
  }

  private List<Property> fields(Body body) {
    if (body instanceof Body.Fields named) {
      return named.fields();
    }
    TypeRef type = ((Body.Single) body).type();
    return type instanceof TypeRef.ModelRef ? types.properties(type) : List.of();
  }
}
