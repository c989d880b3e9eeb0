package io.github.ovhsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ovhsdk.core.internal.json.JsonText;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;

/** A generated enumeration: any value of its JSON type fits, known or not. */
final class EnumValueType extends ValueType {

  private final Class<? extends OvhEnum> enumClass;

  EnumValueType(Class<? extends OvhEnum> enumClass) {
    this.enumClass = enumClass;
  }

  @Override
  Object read(JsonParser parser) throws IOException {
    if (OvhStringEnum.class.isAssignableFrom(enumClass)) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        return OvhStringEnum.of(enumClass.asSubclass(OvhStringEnum.class), parser.getText());
      }
      return JsonText.readValue(parser);
    }
    Object number = IntegerType.INT64.read(parser);
    return number instanceof Long value ? constant(value) : number;
  }

  @Override
  Object convert(JsonValue json) {
    if (OvhStringEnum.class.isAssignableFrom(enumClass)) {
      return OvhStringEnum.of(
          enumClass.asSubclass(OvhStringEnum.class), (String) TextType.STRING.convert(json));
    }
    return constant((Long) IntegerType.INT64.convert(json));
  }

  private OvhEnum constant(long value) {
    return OvhLongEnum.of(enumClass.asSubclass(OvhLongEnum.class), value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnumValueType that && enumClass == that.enumClass;
  }

  @Override
  public int hashCode() {
    return enumClass.hashCode();
  }
}
