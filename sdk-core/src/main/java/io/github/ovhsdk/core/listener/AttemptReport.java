package io.github.ovhsdk.core.listener;

import io.github.ovhsdk.core.error.OvhException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an attempt ended. Later versions may add components.
 *
 * @param number 1 for the first attempt
 * @param duration how long the attempt took, waiting for a token included
 * @param status the HTTP status, where an answer came
 * @param queryId the id under which OVHcloud has logged the request, where an answer had one
 * @param failure what was wrong; empty after a success
 * @param nextDelay how long the call waits before its next attempt; empty where there is none
 */
public record AttemptReport(
    int number,
    Duration duration,
    OptionalInt status,
    Optional<String> queryId,
    Optional<OvhException> failure,
    Optional<Duration> nextDelay) {}
