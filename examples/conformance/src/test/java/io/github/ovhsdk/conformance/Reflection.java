package io.github.ovhsdk.conformance;

import io.github.ovhsdk.core.model.OvhModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls generated code by the names that the contract gives it. */
final class Reflection {

  private Reflection() {}

  static Class<?> load(String javaName) {
    try {
      return Class.forName(javaName);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("there is no class " + javaName, e);
    }
  }

  /** Calls the accessor of a property. */
  static @Nullable Object get(OvhModel model, Model.Property property) {
    return invoke(model, property.javaName());
  }

  /** Calls a public method; what it throws comes out as it is. */
  static @Nullable Object invoke(Object target, String method, @Nullable Object... arguments) {
    return call(target, find(target.getClass(), method, arguments.length), arguments);
  }

  /** Calls a public static method; what it throws comes out as it is. */
  static Object invokeStatic(Class<?> type, String method, @Nullable Object... arguments) {
    Object result = call(null, find(type, method, arguments.length), arguments);
    if (result == null) {
      throw new AssertionError(type.getName() + "." + method + " returns null");
    }
    return result;
  }

  static @Nullable Object call(
      @Nullable Object target, Method method, @Nullable Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Finds the only public method of that name with that many parameters. */
  private static Method find(Class<?> type, String name, int parameters) {
    List<Method> found =
        Arrays.stream(type.getMethods())
            .filter(each -> each.getName().equals(name) && !each.isBridge())
            .filter(each -> each.getParameterCount() == parameters)
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(
          type.getName() + " has " + found.size() + " methods " + name + " of " + parameters);
    }
    return found.get(0);
  }
}
