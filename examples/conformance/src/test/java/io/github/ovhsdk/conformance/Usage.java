package io.github.ovhsdk.conformance;

import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.ModelBuilder;
import io.github.ovhsdk.core.model.OvhEnum;
import io.github.ovhsdk.core.model.OvhModel;
import io.github.ovhsdk.core.model.UnreadablePropertyException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Does with what was read all that a program can do with it. Only accessors may fail, and only in
 * one way; what is written has to be what was read.
 */
final class Usage {

  /** Models further inside are used by what contains them. */
  private static final int DEEPEST = 1;

  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> model) {
          return Arrays.stream(model.getDeclaredMethods())
              .filter(method -> Modifier.isPublic(method.getModifiers()))
              .filter(method -> !Modifier.isStatic(method.getModifiers()))
              .filter(method -> method.getParameterCount() == 0)
              .filter(method -> !method.getName().equals("toBuilder"))
              .toList();
        }
      };

  private Usage() {}

  static void of(@Nullable Object value) {
    of(value, 0);
  }

  private static void of(@Nullable Object value, int depth) {
    if (value instanceof OvhModel model) {
      if (depth <= DEEPEST) {
        ofModel(model, depth);
      }
    } else if (value instanceof JsonValue json) {
      ofJson(json);
    } else if (value instanceof Collection<?> elements) {
      elements.forEach(element -> of(element, depth));
    } else if (value instanceof Map<?, ?> map) {
      of(map.values(), depth);
    } else if (value instanceof OvhEnum constant) {
      boolean known = OvhEnum.values(constant.getClass()).contains(constant);
      check(constant.isKnown() == known, "isKnown");
    } else if (value != null) {
      // Dates, numbers, texts.
      check(value.equals(value) && !value.getClass().getName().isEmpty(), "a value");
    }
  }

  private static void ofModel(OvhModel model, int depth) {
    for (Method accessor : ACCESSORS.get(model.getClass())) {
      Object value;
      try {
        value = Reflection.call(model, accessor);
      } catch (UnreadablePropertyException e) {
        check(e.getMessage().indexOf('\n') < 0, "a message of one line");
        continue;
      }
      of(value, depth + 1);
    }
    JsonValue json = model.toJson();
    OvhModel again = json.as(model.getClass());
    check(model.equals(again) && model.hashCode() == again.hashCode(), "equal when read again");
    check(json.equals(again.toJson()), "the same JSON when read again");
    Map<String, JsonValue> raw = new HashMap<>();
    json.members().keySet().forEach(name -> raw.put(name, model.raw(name)));
    check(raw.equals(json.members()), "raw");
    check(raw.keySet().containsAll(model.unknownProperties().keySet()), "unknown properties");
    check(model.toString().startsWith(model.getClass().getSimpleName() + "{"), "toString");
    check(JsonCodec.writeBody(model, true).length > 1, "a body");
    if (depth == 0) {
      ofJson(json);
      check(isRebuilt(model), "equal when built again");
    }
  }

  private static boolean isRebuilt(OvhModel model) {
    try {
      Object builder = Reflection.call(model, model.getClass().getMethod("toBuilder"));
      return ((ModelBuilder<?, ?>) builder).build().equals(model);
    } catch (NoSuchMethodException e) {
      // No request carries it.
      return true;
    } catch (IllegalStateException e) {
      return e.getMessage().contains("lacks what is required");
    }
  }

  private static void ofJson(JsonValue json) {
    check(JsonValue.parse(json.toString()).equals(json), "equal when printed and read again");
    check(JsonValue.parse(json.toPrettyString()).hashCode() == json.hashCode(), "pretty, the same");
    if (json.kind() == JsonValue.Kind.NUMBER) {
      try {
        check(json.asDecimal().hashCode() == json.asDecimal().hashCode(), "a number");
        check(json.asLong() == json.asDecimal().longValueExact(), "a whole number");
      } catch (ArithmeticException e) {
        check(!e.getMessage().contains(json.numberText()), "a message without the value");
      }
    }
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new AssertionError("not " + what);
    }
  }
}
