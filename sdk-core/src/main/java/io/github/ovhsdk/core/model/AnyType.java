package io.github.ovhsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import io.github.ovhsdk.core.internal.json.JsonText;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;

/** JSON of any kind. */
final class AnyType extends ValueType {

  static final ValueType INSTANCE = new AnyType();

  private AnyType() {}

  @Override
  Object read(JsonParser parser) throws IOException {
    return JsonText.readValue(parser);
  }

  @Override
  Object convert(JsonValue json) {
    return json;
  }
}
