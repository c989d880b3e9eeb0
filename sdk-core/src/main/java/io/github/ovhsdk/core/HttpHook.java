package io.github.ovhsdk.core;

/**
 * An adjustment of the HTTP library below a client. Instances come from {@link
 * io.github.ovhsdk.core.okhttp.OkHttpHook}; applications do not implement this interface. It stands
 * between, so that the library does not show where nobody adjusts it.
 */
public interface HttpHook {}
