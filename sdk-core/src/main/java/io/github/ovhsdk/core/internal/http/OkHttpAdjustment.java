package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.HttpHook;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What the application changes about OkHttp.
 *
 * @param base what to derive from; null where the client makes its own
 * @param change what is done to the builder
 */
public record OkHttpAdjustment(@Nullable OkHttpClient base, Consumer<OkHttpClient.Builder> change)
    implements HttpHook {

  /** Returns the class's name only: an OkHttpClient may print what it was given. */
  @Override
  public String toString() {
    return "OkHttpAdjustment";
  }
}
