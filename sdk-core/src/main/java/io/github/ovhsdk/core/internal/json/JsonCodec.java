package io.github.ovhsdk.core.internal.json;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.OvhModel;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Turns answers into typed values and typed values into request bodies and texts. Stateless and
 * safe for use by many threads.
 *
 * <p>The types it knows: {@code Void}, {@code String}, {@code Long}, {@code Integer}, {@code
 * Boolean}, {@code BigDecimal}, {@code UUID}, {@code OffsetDateTime}, {@code LocalDate}, {@code
 * JsonValue}, every generated model and enumeration, and lists of them and maps from {@code String}
 * to them.
 */
public final class JsonCodec {

  /** The work itself, done where the inside of models is visible. */
  public interface Engine {
    @Nullable Object read(Type type, byte[] utf8);

    @Nullable Object read(Type type, JsonValue json);

    byte[] writeBody(Object value, boolean unknownProperties);

    String text(Object value);
  }

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private static volatile @Nullable Engine engine;

  private JsonCodec() {}

  /** Called once, by the model package while it is initialised. */
  public static void install(Engine installed) {
    engine = installed;
  }

  /**
   * Reads an answer. What does not fit inside a model is kept there and does not fail; what does
   * not fit outside of any does.
   *
   * @return null where the type is {@code Void}, where there are no bytes, and where the answer is
   *     JSON's {@code null} and the type is not {@code JsonValue}; likewise inside lists and maps
   * @throws JsonFormatException if the bytes are no JSON, or JSON of another shape
   * @throws IllegalArgumentException if the type is none that this class knows
   */
  @SuppressWarnings("unchecked") // The engine answers what the type says.
  public static <T> @Nullable T read(Type type, byte[] utf8) {
    return (T) engine().read(type, utf8);
  }

  /**
   * Reads JSON that is already in memory as if it had been an answer.
   *
   * @return null where {@link #read(Type, byte[])} returns it
   * @throws JsonFormatException if it is JSON of another shape
   * @throws IllegalArgumentException if the type is none that this class knows
   */
  @SuppressWarnings("unchecked") // The engine answers what the type says.
  public static <T> @Nullable T read(Type type, JsonValue json) {
    return (T) engine().read(type, json);
  }

  /**
   * Writes a request body: without the read-only properties of models, at any depth.
   *
   * @param value a value of one of the types that this class knows; null is no body at all
   * @param unknownProperties whether properties that a model does not know are sent too
   */
  public static byte[] writeBody(@Nullable Object value, boolean unknownProperties) {
    return value == null ? new byte[0] : engine().writeBody(value, unknownProperties);
  }

  /**
   * Returns the text that stands for a value in a path, a query or a header. Models, lists and maps
   * become JSON; here a model is written whole, since nothing of a query is read-only.
   */
  public static String text(Object value) {
    return engine().text(value);
  }

  /**
   * Does nothing if this class knows the type.
   *
   * @throws IllegalArgumentException if it does not
   */
  public static void requireKnown(Type type) {
    read(type, NULL);
  }

  private static Engine engine() {
    Engine current = engine;
    if (current == null) {
      try {
        MethodHandles.lookup().ensureInitialized(OvhModel.class);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
      current = engine;
    }
    if (current == null) {
      throw new IllegalStateException("The model package has not installed its codec.");
    }
    return current;
  }
}
