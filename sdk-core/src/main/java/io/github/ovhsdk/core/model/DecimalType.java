package io.github.ovhsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import io.github.ovhsdk.core.internal.json.JsonText;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;

/** A number with all of its digits, held as received. */
final class DecimalType extends ValueType {

  static final ValueType INSTANCE = new DecimalType();

  private DecimalType() {}

  @Override
  Object read(JsonParser parser) throws IOException {
    return JsonText.readValue(parser);
  }

  @Override
  Object convert(JsonValue json) {
    if (json.kind() != JsonValue.Kind.NUMBER) {
      throw new Unreadable("a number was expected, not JSON of kind " + json.kind());
    }
    try {
      return json.asDecimal();
    } catch (ArithmeticException e) {
      throw new Unreadable("the number's exponent is out of range");
    }
  }
}
