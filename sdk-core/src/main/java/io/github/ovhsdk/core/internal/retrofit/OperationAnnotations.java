package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.annotation.DeprecatedOperation;
import io.github.ovhsdk.core.annotation.ExpandsTo;
import io.github.ovhsdk.core.annotation.NoAuthentication;
import io.github.ovhsdk.core.internal.http.Operation;
import java.lang.annotation.Annotation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** Reads what a method's annotations say about its operation. */
final class OperationAnnotations {
  private static final Pattern BRANCH_AND_PATH = Pattern.compile("(v\\d+)(/.*)");

  private OperationAnnotations() {}

  static Operation read(Annotation[] annotations) {
    String name = null;
    boolean authenticated = true;
    String deprecation = null;
    Class<?> expandsTo = null;
    for (Annotation annotation : annotations) {
      if (annotation instanceof GET get) {
        name = name("GET", get.value());
      } else if (annotation instanceof POST post) {
        name = name("POST", post.value());
      } else if (annotation instanceof PUT put) {
        name = name("PUT", put.value());
      } else if (annotation instanceof DELETE delete) {
        name = name("DELETE", delete.value());
      } else if (annotation instanceof PATCH patch) {
        name = name("PATCH", patch.value());
      } else if (annotation instanceof HEAD head) {
        name = name("HEAD", head.value());
      } else if (annotation instanceof OPTIONS options) {
        name = name("OPTIONS", options.value());
      } else if (annotation instanceof HTTP http) {
        name = name(http.method(), http.path());
      } else if (annotation instanceof NoAuthentication) {
        authenticated = false;
      } else if (annotation instanceof DeprecatedOperation deprecated) {
        deprecation = clause(deprecated);
      } else if (annotation instanceof ExpandsTo expands) {
        expandsTo = expands.value();
      }
    }
    if (name == null) {
      throw new IllegalArgumentException("The method does not say its verb and path.");
    }
    return new Operation(name, authenticated, deprecation, expandsTo);
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

  private static String name(String verb, String path) {
    if (path.startsWith("/")) {
      throw new IllegalArgumentException(
          "The path must not begin with a slash: one would drop what precedes it in the endpoint's URL.");
    }
    Matcher matcher = BRANCH_AND_PATH.matcher(path);
    return matcher.matches()
        ? matcher.group(1) + " " + verb + " " + matcher.group(2)
        : verb + " /" + path;
  }
}
