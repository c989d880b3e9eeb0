package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.HttpHook;
import io.github.ovhsdk.core.HttpProxy;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.listener.CallListener;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What a client is built with; the builder describes each. */
public record ClientSettings(
    Endpoint endpoint,
    Credentials credentials,
    @Nullable String application,
    RequestOptions options,
    List<CallListener> listeners,
    int retryBudget,
    boolean unknownProperties,
    @Nullable Executor executor,
    @Nullable HttpProxy proxy,
    @Nullable HttpHook http) {}
