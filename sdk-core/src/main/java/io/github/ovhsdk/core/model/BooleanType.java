package io.github.ovhsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import io.github.ovhsdk.core.internal.json.JsonText;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;

/** True or false. */
final class BooleanType extends ValueType {

  static final ValueType INSTANCE = new BooleanType();

  private BooleanType() {}

  @Override
  Object read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> JsonText.readValue(parser);
    };
  }

  @Override
  Object convert(JsonValue json) {
    if (json.kind() != JsonValue.Kind.BOOLEAN) {
      throw new Unreadable("true or false was expected, not JSON of kind " + json.kind());
    }
    return json.asBoolean();
  }
}
