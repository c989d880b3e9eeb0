package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.internal.http.Pause;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * What a client takes from the machine that it runs on; tests have their own.
 *
 * @param clock the time of day
 * @param nanoTime what durations are measured with
 * @param pause what waits between attempts
 */
public record SystemHooks(InstantSource clock, LongSupplier nanoTime, Pause pause) {

  /** Returns the real ones. */
  static SystemHooks real() {
    return new SystemHooks(InstantSource.system(), SystemTime.INSTANCE::nanoTime, Pause.real());
  }
}
