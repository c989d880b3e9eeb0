package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.annotation.DeprecatedOperation;
import io.github.ovhsdk.core.annotation.ExpandsTo;
import io.github.ovhsdk.core.annotation.NoAuthentication;
import io.github.ovhsdk.core.internal.http.Operation;
import io.github.ovhsdk.core.internal.http.PathTemplate;
import java.lang.annotation.Annotation;
import java.util.Locale;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * What a method's annotations say about its operation.
 *
 * @param verb the HTTP verb
 * @param path where the API has it
 */
record OperationAnnotations(String verb, PathTemplate path, Operation operation) {

  static OperationAnnotations read(Annotation[] annotations) {
    String verb = null;
    String path = null;
    boolean authenticated = true;
    String deprecation = null;
    Class<?> expandsTo = null;
    for (Annotation annotation : annotations) {
      if (annotation instanceof GET get) {
        verb = "GET";
        path = get.value();
      } else if (annotation instanceof POST post) {
        verb = "POST";
        path = post.value();
      } else if (annotation instanceof PUT put) {
        verb = "PUT";
        path = put.value();
      } else if (annotation instanceof DELETE delete) {
        verb = "DELETE";
        path = delete.value();
      } else if (annotation instanceof PATCH patch) {
        verb = "PATCH";
        path = patch.value();
      } else if (annotation instanceof HEAD head) {
        verb = "HEAD";
        path = head.value();
      } else if (annotation instanceof OPTIONS options) {
        verb = "OPTIONS";
        path = options.value();
      } else if (annotation instanceof HTTP http) {
        verb = http.method().toUpperCase(Locale.ROOT);
        path = http.path();
      } else if (annotation instanceof NoAuthentication) {
        authenticated = false;
      } else if (annotation instanceof DeprecatedOperation deprecated) {
        deprecation = clause(deprecated);
      } else if (annotation instanceof ExpandsTo expands) {
        expandsTo = expands.value();
      }
    }
    if (verb == null) {
      throw new IllegalArgumentException("it does not say its verb and path, such as @GET(\"…\").");
    }
    if (path.startsWith("/")) {
      throw new IllegalArgumentException(
          "its path must not begin with a slash: that would drop what precedes it in the endpoint's"
              + " URL.");
    }
    PathTemplate template = PathTemplate.of("/" + path);
    return new OperationAnnotations(
        verb,
        template,
        new Operation(template.operation(verb), authenticated, deprecation, expandsTo));
  }

  private static String clause(DeprecatedOperation deprecated) {
    return (deprecated.since().isEmpty() ? "" : " since " + deprecated.since())
        + (deprecated.deletion().isEmpty()
            ? ""
            : ", announced to go away on " + deprecated.deletion())
        + (deprecated.replacement().isEmpty()
            ? ""
            : "; use " + deprecated.replacement() + " instead");
  }
}
