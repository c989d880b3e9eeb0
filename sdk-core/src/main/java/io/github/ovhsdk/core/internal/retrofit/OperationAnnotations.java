package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.annotation.DeprecatedOperation;
import io.github.ovhsdk.core.annotation.ExpandsTo;
import io.github.ovhsdk.core.annotation.NoAuthentication;
import io.github.ovhsdk.core.internal.http.Operation;
import io.github.ovhsdk.core.internal.http.PathTemplate;
import java.lang.annotation.Annotation;
import retrofit2.http.GET;

/**
 * What a method's annotations say about its operation.
 *
 * @param verb the HTTP verb
 * @param path where the API has it
 */
record OperationAnnotations(String verb, PathTemplate path, Operation operation) {

  static OperationAnnotations read(Annotation[] annotations) {
    VerbAndPath declared = null;
    boolean authenticated = true;
    String deprecation = null;
    Class<?> expandsTo = null;
    for (Annotation annotation : annotations) {
      VerbAndPath found = VerbAndPath.of(annotation);
      if (found != null) {
        if (declared != null) {
          throw new IllegalArgumentException("it says two verbs.");
        }
        declared = found;
      } else if (annotation instanceof NoAuthentication) {
        authenticated = false;
      } else if (annotation instanceof DeprecatedOperation deprecated) {
        deprecation = clause(deprecated);
      } else if (annotation instanceof ExpandsTo expands) {
        expandsTo = expands.value();
      } else {
        requireForeign(annotation);
      }
    }
    if (declared == null) {
      throw new IllegalArgumentException("it does not say its verb and path, such as @GET(\"…\").");
    }
    String path = declared.path();
    if (path.startsWith("/")) {
      throw new IllegalArgumentException(
          "its path must not begin with a slash: that would drop what precedes it in the endpoint's"
              + " URL.");
    }
    PathTemplate template = PathTemplate.of("/" + path);
    return new OperationAnnotations(
        declared.verb(),
        template,
        new Operation(template.operation(declared.verb()), authenticated, deprecation, expandsTo));
  }

  /** Fails where an annotation is one of Retrofit's: to ignore it would be to send less. */
  static void requireForeign(Annotation annotation) {
    Class<?> type = annotation.annotationType();
    if (type.getPackageName().equals(GET.class.getPackageName())) {
      throw new IllegalArgumentException(
          "its annotation @" + type.getSimpleName() + " is not supported.");
    }
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
