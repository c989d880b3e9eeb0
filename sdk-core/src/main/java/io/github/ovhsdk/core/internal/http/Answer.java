package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.ApiResponse;
import java.net.http.HttpHeaders;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** A successful answer, with its header fields as they are until somebody asks for them. */
public record Answer<T extends @Nullable Object>(T value, int status, Headers headers) {

  ApiResponse<T> toResponse() {
    return new ApiResponse<>(
        value, status, HttpHeaders.of(headers.toMultimap(), (name, text) -> true));
  }
}
