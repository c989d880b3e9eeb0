package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.ApiCall;
import java.util.function.BooleanSupplier;

/**
 * Calls that follow each other with pauses in between, such as the reads of a wait. Closing their
 * client ends the pause too, and not only what is being sent.
 */
public final class Series implements AutoCloseable {
  private final Ending ending;
  private final BooleanSupplier clientClosed;
  private final Runnable release;

  /**
   * Creates a series.
   *
   * @param clientClosed whether the client is closed: true before anything is ended for that
   * @param release has the client forget it
   */
  Series(Ending ending, BooleanSupplier clientClosed, Runnable release) {
    this.ending = ending;
    this.clientClosed = clientClosed;
    this.release = release;
  }

  /**
   * Begins a series of such calls. Of a call that the application made or wrapped the client is not
   * known: nothing but the calls themselves will then tell that it was closed.
   *
   * @throws IllegalStateException if the client is closed
   */
  public static Series of(ApiCall<?> call) {
    return call instanceof HttpCall<?> known
        ? known.transport.series()
        : new Series(new Ending(), () -> false, () -> {});
  }

  /** Returns what ends the pauses. */
  public Ending ending() {
    return ending;
  }

  /** Returns whether the client was closed: what fails then fails for that. */
  public boolean isClientClosed() {
    return clientClosed.getAsBoolean();
  }

  /** Ends the series, and a pause that is under way. */
  @Override
  public void close() {
    release.run();
    ending.end();
  }
}
