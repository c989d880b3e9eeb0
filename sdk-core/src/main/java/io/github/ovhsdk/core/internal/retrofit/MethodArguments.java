package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.model.OperationQuery;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/**
 * Where among a method's arguments what is.
 *
 * @param path for each place in the path, the number of its argument
 * @param query the number of the argument that is the query; -1 where there is none
 * @param body the number of the argument that is the body; -1 where there is none
 * @param headers the numbers of the arguments that are header fields, by the fields' names
 */
record MethodArguments(int[] path, int query, int body, Map<String, Integer> headers) {

  /**
   * Reads the annotations of a method's parameters.
   *
   * @param places the places in the path
   * @throws IllegalArgumentException if one has none that is supported, or they do not fit the path
   */
  static MethodArguments read(Method method, List<String> places) {
    Annotation[][] annotations = method.getParameterAnnotations();
    int[] path = new int[places.size()];
    Arrays.fill(path, -1);
    int query = -1;
    int body = -1;
    Map<String, Integer> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < annotations.length; i++) {
      boolean known = false;
      for (Annotation annotation : annotations[i]) {
        if (annotation instanceof Path place) {
          int at = place(place, places);
          requireOnce(path[at] < 0, "@Path(\"" + place.value() + "\")");
          path[at] = i;
        } else if (annotation instanceof Tag) {
          requireQuery(method, i);
          requireOnce(query < 0, "@Tag");
          query = i;
        } else if (annotation instanceof Body) {
          requireOnce(body < 0, "@Body");
          body = i;
        } else if (annotation instanceof Header header) {
          requireOnce(
              headers.put(header.value(), i) == null, "@Header(\"" + header.value() + "\")");
        } else {
          OperationAnnotations.requireForeign(annotation);
          continue;
        }
        requireOnce(!known, "an annotation that says what is sent");
        known = true;
      }
      if (!known) {
        unknown.add(i);
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "its parameter number "
              + (unknown.get(0) + 1)
              + " has none of the annotations @Path, @Body, @Header and @Tag (for the query).");
    }
    for (int i = 0; i < path.length; i++) {
      if (path[i] < 0) {
        throw new IllegalArgumentException(
            "the place {" + places.get(i) + "} in its path has no parameter.");
      }
    }
    return new MethodArguments(path, query, body, Collections.unmodifiableMap(headers));
  }

  private static void requireOnce(boolean first, String what) {
    if (!first) {
      throw new IllegalArgumentException("it has " + what + " twice.");
    }
  }

  private static int place(Path annotation, List<String> places) {
    if (!annotation.encoded()) {
      throw new IllegalArgumentException(
          "its path parameter '" + annotation.value() + "' must be declared encoded = true.");
    }
    int place = places.indexOf(annotation.value());
    if (place < 0) {
      throw new IllegalArgumentException(
          "its path has no place for the parameter '" + annotation.value() + "'.");
    }
    return place;
  }

  private static void requireQuery(Method method, int parameter) {
    if (!OperationQuery.class.isAssignableFrom(method.getParameterTypes()[parameter])) {
      throw new IllegalArgumentException("its parameter with @Tag is no OperationQuery.");
    }
  }
}
