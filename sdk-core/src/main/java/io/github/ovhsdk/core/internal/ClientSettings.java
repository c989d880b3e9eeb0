package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.auth.Credentials;
import java.time.Duration;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What a client is built with; the builder describes each. */
public record ClientSettings(
    Endpoint endpoint,
    Credentials credentials,
    @Nullable String application,
    Duration timeout,
    @Nullable Duration connectTimeout,
    boolean unknownProperties,
    @Nullable Executor executor,
    @Nullable OkHttpClient okHttpClient) {}
