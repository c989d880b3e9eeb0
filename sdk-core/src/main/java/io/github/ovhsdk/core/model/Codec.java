package io.github.ovhsdk.core.model;

import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.internal.json.JsonText;
import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** The codec's work, done from inside the model package. */
final class Codec implements JsonCodec.Engine {

  @Override
  public @Nullable Object read(Type type, byte[] utf8) {
    if (type == Void.class || utf8.length == 0) {
      return null;
    }
    ValueType valueType = ValueType.of(type);
    return toJava(type, valueType, JsonText.parse(utf8, valueType::read));
  }

  @Override
  public @Nullable Object read(Type type, JsonValue json) {
    if (type == Void.class) {
      return null;
    }
    ValueType valueType = ValueType.of(type);
    return toJava(type, valueType, valueType.adopt(json));
  }

  private static @Nullable Object toJava(Type type, ValueType valueType, Object held) {
    try {
      return valueType.toJavaOrNull(held);
    } catch (Unreadable e) {
      String place = e.place().isEmpty() ? "" : " at " + e.place();
      throw new JsonFormatException(
          "The JSON cannot be read as " + type.getTypeName() + place + ": " + e.reason() + ".");
    }
  }

  @Override
  public byte[] writeBody(Object value, boolean unknownProperties) {
    return JsonText.utf8(Json.of(value, WriteRules.body(unknownProperties)));
  }

  @Override
  public String text(Object value) {
    return Json.text(value);
  }
}
