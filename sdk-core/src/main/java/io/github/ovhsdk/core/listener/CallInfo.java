package io.github.ovhsdk.core.listener;

/**
 * What is known of a call beforehand. Later versions may add components.
 *
 * @param operation branch, verb and path template, such as {@code v1 GET /vps/{serviceName}}: one
 *     of a limited number of names, fit for a metric's tag
 * @param method the verb
 * @param endpoint the endpoint's name, such as {@code ovh-eu}
 */
public record CallInfo(String operation, String method, String endpoint) {}
