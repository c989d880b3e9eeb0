package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.internal.http.Transport;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Objects;
import okhttp3.HttpUrl;

/** Implements annotated interfaces: a method makes the request of its arguments. Thread-safe. */
public final class ApiFactory {
  private static final HttpUrl ANY_ROOT = HttpUrl.get("https://api.example/");

  private final Transport transport;
  private final HttpUrl root;
  private final boolean unknownProperties;

  /**
   * Creates a factory.
   *
   * @param transport what carries the calls
   * @param apiRoot what paths are appended to; ends in a slash
   * @param unknownProperties whether bodies carry properties that a model does not know
   */
  public ApiFactory(Transport transport, URI apiRoot, boolean unknownProperties) {
    this.transport = transport;
    this.root = Objects.requireNonNull(HttpUrl.get(apiRoot));
    this.unknownProperties = unknownProperties;
  }

  /** Implements an interface. A method is looked at when it is first called. */
  public <A> A create(Class<A> api) {
    return api.cast(
        Proxy.newProxyInstance(
            api.getClassLoader(),
            new Class<?>[] {api},
            new ApiHandler(api, transport, root, unknownProperties)));
  }

  /**
   * Looks at all methods of an interface at once. Slow: for tests.
   *
   * @throws IllegalArgumentException if one is not declared as it has to be
   */
  public static void check(Class<?> api) {
    for (Method method : api.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        ApiMethod.of(api, method, ANY_ROOT, true);
      }
    }
  }
}
