package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.annotation.NoAuthentication;
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

/**
 * What a method's annotations say about its operation.
 *
 * @param name branch, verb and path, such as {@code v1 POST /vps/{serviceName}/reboot}
 * @param authenticated whether the operation takes credentials
 */
record OperationInfo(String name, boolean authenticated) {
  private static final Pattern BRANCH_AND_PATH = Pattern.compile("(v\\d+)(/.*)");

  static OperationInfo of(Annotation[] annotations) {
    String name = null;
    boolean authenticated = true;
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
      }
    }
    if (name == null) {
      throw new IllegalArgumentException("The method does not say its verb and path.");
    }
    return new OperationInfo(name, authenticated);
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
