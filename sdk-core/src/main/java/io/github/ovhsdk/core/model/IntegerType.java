package io.github.ovhsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ovhsdk.core.internal.json.JsonText;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * A whole number of 32 or 64 bits, held as such where it is spelled the usual way; {@code 1.0},
 * {@code 1e2}, {@code -0} and what is out of range are held as received.
 */
final class IntegerType extends ValueType {

  static final ValueType INT32 = new IntegerType(true);
  static final ValueType INT64 = new IntegerType(false);

  private final boolean narrow;

  private IntegerType(boolean narrow) {
    this.narrow = narrow;
  }

  @Override
  Object read(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      switch (parser.getNumberType()) {
        case INT:
          int value = parser.getIntValue();
          if (value != 0 || parser.getTextLength() == 1) {
            return narrow ? (Object) value : (Object) Long.valueOf(value);
          }
          break;
        case LONG:
          if (!narrow) {
            return parser.getLongValue();
          }
          break;
        default:
      }
    }
    return JsonText.readValue(parser);
  }

  @Override
  Object convert(JsonValue json) {
    if (json.kind() != JsonValue.Kind.NUMBER) {
      throw new Unreadable("a whole number was expected, not JSON of kind " + json.kind());
    }
    try {
      BigDecimal number = json.asDecimal();
      return narrow ? (Object) number.intValueExact() : (Object) number.longValueExact();
    } catch (ArithmeticException e) {
      throw new Unreadable("the number is not a whole one of " + (narrow ? "32" : "64") + " bits");
    }
  }
}
