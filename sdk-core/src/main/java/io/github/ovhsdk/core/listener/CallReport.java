package io.github.ovhsdk.core.listener;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a call ended. Later versions may add components.
 *
 * @param call what was known of it beforehand
 * @param duration how long it took from submission on, all attempts and waits included
 * @param attempts how many attempts it made; zero if it ended while it waited for a thread
 * @param status the HTTP status of the last attempt, where an answer came
 * @param queryId the id under which OVHcloud has logged the last request, where an answer had one
 * @param failure what the caller gets instead of a value, most often an {@link
 *     io.github.ovhsdk.core.error.OvhException}; empty after a success
 */
public record CallReport(
    CallInfo call,
    Duration duration,
    int attempts,
    OptionalInt status,
    Optional<String> queryId,
    Optional<Throwable> failure) {}
