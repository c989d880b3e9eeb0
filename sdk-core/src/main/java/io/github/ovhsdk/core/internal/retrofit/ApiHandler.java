package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.internal.http.Transport;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What happens when a method of an annotated interface is called. Thread-safe. */
final class ApiHandler implements InvocationHandler {
  private static final Object[] NOTHING = new Object[0];

  private final Class<?> api;
  private final Transport transport;
  private final HttpUrl root;
  private final boolean unknownProperties;
  private final ConcurrentMap<Method, ApiMethod> methods = new ConcurrentHashMap<>();

  ApiHandler(Class<?> api, Transport transport, HttpUrl root, boolean unknownProperties) {
    this.api = api;
    this.transport = transport;
    this.root = root;
    this.unknownProperties = unknownProperties;
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    ApiMethod known = methods.get(method);
    if (known == null) {
      if (method.getDeclaringClass() == Object.class) {
        return ofObject(proxy, method, arguments);
      }
      if (method.isDefault()) {
        return ofDefault(proxy, method, arguments);
      }
      known =
          methods.computeIfAbsent(method, each -> ApiMethod.of(api, each, root, unknownProperties));
    }
    return known.call(transport, arguments == null ? NOTHING : arguments);
  }

  private @Nullable Object ofDefault(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    Class<?> owner = method.getDeclaringClass();
    if (Modifier.isPublic(owner.getModifiers())) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
        .unreflectSpecial(method, owner)
        .bindTo(proxy)
        .invokeWithArguments(arguments == null ? NOTHING : arguments);
  }

  private Object ofObject(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> api.getSimpleName();
    };
  }
}
