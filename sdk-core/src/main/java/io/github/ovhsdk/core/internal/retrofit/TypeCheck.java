package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.internal.json.JsonCodec;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Finds out beforehand whether the codec knows a type. */
final class TypeCheck {
  private static final byte[] NULL = "null".getBytes(StandardCharsets.UTF_8);

  private TypeCheck() {}

  /**
   * Does nothing if the codec knows the type.
   *
   * @throws IllegalArgumentException if it does not
   */
  static void check(Type type) {
    JsonCodec.read(type, NULL);
  }
}
