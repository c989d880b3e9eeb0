package io.github.ovhsdk.core.internal.retrofit;

import java.lang.annotation.Annotation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** What Retrofit's annotation of a method says, as it stands there. */
record VerbAndPath(String verb, String path) {

  /** Returns what an annotation says; null where it is about something else. */
  static @Nullable VerbAndPath of(Annotation annotation) {
    if (annotation instanceof GET get) {
      return new VerbAndPath("GET", get.value());
    } else if (annotation instanceof POST post) {
      return new VerbAndPath("POST", post.value());
    } else if (annotation instanceof PUT put) {
      return new VerbAndPath("PUT", put.value());
    } else if (annotation instanceof DELETE delete) {
      return new VerbAndPath("DELETE", delete.value());
    } else if (annotation instanceof PATCH patch) {
      return new VerbAndPath("PATCH", patch.value());
    } else if (annotation instanceof HEAD head) {
      return new VerbAndPath("HEAD", head.value());
    } else if (annotation instanceof OPTIONS options) {
      return new VerbAndPath("OPTIONS", options.value());
    } else if (annotation instanceof HTTP http) {
      return new VerbAndPath(http.method().toUpperCase(Locale.ROOT), http.path());
    }
    return null;
  }
}
