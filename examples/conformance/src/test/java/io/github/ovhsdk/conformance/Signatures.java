package io.github.ovhsdk.conformance;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** What methods of interfaces say about the requests that they make. */
final class Signatures {

  private Signatures() {}

  /** Returns verb and path, such as {@code GET v1/vps}; null where the method has no annotation. */
  static @Nullable String endpoint(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      if (annotation instanceof GET get) {
        return "GET " + get.value();
      } else if (annotation instanceof POST post) {
        return "POST " + post.value();
      } else if (annotation instanceof PUT put) {
        return "PUT " + put.value();
      } else if (annotation instanceof DELETE delete) {
        return "DELETE " + delete.value();
      } else if (annotation instanceof PATCH patch) {
        return "PATCH " + patch.value();
      } else if (annotation instanceof HTTP http) {
        return http.method().toUpperCase(Locale.ROOT) + " " + http.path();
      }
    }
    return null;
  }

  /** Returns the annotated method of an operation. */
  static Method annotatedMethod(Operation operation) {
    String endpoint = operation.verb() + " " + operation.path();
    List<Method> found =
        Arrays.stream(Reflection.load(operation.api()).getDeclaredMethods())
            .filter(method -> endpoint.equals(endpoint(method)))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(operation.api() + " has " + found.size() + " methods for it");
    }
    return found.get(0);
  }
}
