package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.spec.OperationKey;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with calls, to find out what a program does then. {@link
 * Sandbox#trouble} begins it.
 *
 * <pre>{@code
 * sandbox.trouble(Trouble.gatewayTimeout().on("v1 POST /domain/zone/{zoneName}/record").times(2));
 * sandbox.trouble(Trouble.reset().afterwards().times(1));
 * sandbox.trouble(Trouble.error(500).withProbability(0.1, 42));
 * }</pre>
 *
 * <p>Errors and resets come before anything is done, even before it is asked who calls, unless they
 * are to come {@link #afterwards}.
 *
 * <p>Immutable and thread-safe: one may be given to several sandboxes, and each counts on its own.
 */
public final class Trouble {

  /** Beyond this, Jetty would give up on the answer; no client waits that long. */
  private static final Duration LONGEST_LATENCY = Duration.ofMinutes(4);

  private static final int ALWAYS = Integer.MAX_VALUE;

  private final String name;
  private final Effect effect;
  private final @Nullable OperationKey operation;
  private final int times;
  private final double probability;
  private final long seed;
  private final boolean afterwards;

  private Trouble(
      String name,
      Effect effect,
      @Nullable OperationKey operation,
      int times,
      double probability,
      long seed,
      boolean afterwards) {
    this.name = name;
    this.effect = effect;
    this.operation = operation;
    this.times = times;
    this.probability = probability;
    this.seed = seed;
    this.afterwards = afterwards;
  }

  private static Trouble of(String name, Effect effect) {
    return new Trouble(name, effect, null, ALWAYS, 1, 0, false);
  }

  /** Returns status 504 with a page in HTML, as proxies in front of an API answer. */
  public static Trouble gatewayTimeout() {
    return of("gateway timeout", new Effect.Refusal(TroubleAnswers.gatewayTimeout()));
  }

  /**
   * Returns status 429 with a header {@code Retry-After}, and JSON of the shape that OVHcloud's
   * errors have.
   *
   * @param retryAfter how long the caller is to wait; the header has whole seconds, rounded up
   * @throws IllegalArgumentException if it is negative
   */
  public static Trouble tooManyRequests(Duration retryAfter) {
    if (retryAfter.isNegative()) {
      throw new IllegalArgumentException(
          "Retry-After is " + retryAfter + ", and cannot be negative.");
    }
    return of(
        "too many requests, retry after " + retryAfter,
        new Effect.Refusal(TroubleAnswers.tooManyRequests(retryAfter)));
  }

  /**
   * Returns an error as OVHcloud's applications write it, in JSON.
   *
   * @param status the HTTP status
   * @throws IllegalArgumentException if it is not one from 400 to 599
   */
  public static Trouble error(int status) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException(
          "The status of an error is one from 400 to 599, and not " + status + ".");
    }
    return of("error " + status, new Effect.Refusal(TroubleAnswers.error(status)));
  }

  /** Returns a connection that is reset, without an answer. */
  public static Trouble reset() {
    return of("reset", new Effect.Reset());
  }

  /**
   * Returns an answer that comes late. The call is carried out at once. What else goes wrong with
   * it comes late, too, and where a call meets several latencies, they add up. No thread waits.
   *
   * @param latency how late it comes, in whole milliseconds
   * @throws IllegalArgumentException if it is negative, or longer than 4 minutes
   */
  public static Trouble latency(Duration latency) {
    if (latency.isNegative() || latency.compareTo(LONGEST_LATENCY) > 0) {
      throw new IllegalArgumentException(
          "The latency is " + latency + ", and must be one from 0 to 4 minutes.");
    }
    return of("latency " + latency, new Effect.Latency(latency));
  }

  /**
   * Returns an answer that breaks off: its headers promise the whole body, half of it is sent, and
   * the connection is closed. The call is carried out.
   */
  public static Trouble cutBody() {
    return of("cut body", new Effect.Cut());
  }

  /**
   * Returns the end of the access token that a call came with: the call is refused with 401, as is
   * every later one with this token; the next token works. Calls without a token that is good, and
   * operations that take no credentials, do not meet it.
   */
  public static Trouble expiredToken() {
    return of("expired token", new Effect.ExpiredToken());
  }

  /**
   * Returns the same trouble with calls of one operation only, in place of all calls to the API,
   * those to paths that it does not have included.
   *
   * @param operation such as {@code v1 GET /vps/{serviceName}}
   * @throws IllegalArgumentException if the text is no operation's name
   */
  public Trouble on(String operation) {
    OperationKey key = OperationKey.parse(operation);
    return new Trouble(name, effect, key, times, probability, seed, afterwards);
  }

  /**
   * Returns the same trouble, over once a number of calls have met it.
   *
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Trouble times(int times) {
    if (times < 1) {
      throw new IllegalArgumentException(
          "Trouble comes at least 1 time, and not " + times + " times.");
    }
    return new Trouble(name, effect, operation, times, probability, seed, afterwards);
  }

  /**
   * Returns the same trouble, met by chance. With one seed the same calls meet it in every run, as
   * long as they arrive in the same order.
   *
   * @param probability how likely a call meets it: from 0, for never, to 1
   * @param seed where chance begins
   * @throws IllegalArgumentException if the probability is not one from 0 to 1
   */
  public Trouble withProbability(double probability, long seed) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "A probability is one from 0 to 1, and not " + probability + ".");
    }
    return new Trouble(name, effect, operation, times, probability, seed, afterwards);
  }

  /**
   * Returns the same trouble with the answer alone: the call is carried out, and the error or the
   * reset comes in place of what it was answered. A program that repeats it then does it twice.
   * With latencies and cut bodies it is always so.
   *
   * @throws IllegalStateException for an expired token, which is refused before anything is done
   */
  public Trouble afterwards() {
    if (effect instanceof Effect.ExpiredToken) {
      throw new IllegalStateException(
          "A token that has expired is refused before anything is done: leave afterwards() out.");
    }
    return new Trouble(name, effect, operation, times, probability, seed, true);
  }

  Effect effect() {
    return effect;
  }

  /** The only operation that it is with; null for all calls. */
  @Nullable OperationKey operation() {
    return operation;
  }

  int times() {
    return times;
  }

  double probability() {
    return probability;
  }

  long seed() {
    return seed;
  }

  boolean isAfterwards() {
    return afterwards;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trouble that
        && effect.equals(that.effect)
        && Objects.equals(operation, that.operation)
        && times == that.times
        && Double.compare(probability, that.probability) == 0
        && seed == that.seed
        && afterwards == that.afterwards;
  }

  @Override
  public int hashCode() {
    return Objects.hash(effect, operation, times, probability, seed, afterwards);
  }

  /** Returns all that was said of it, such as {@code Trouble[error 500, 2 times, afterwards]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Trouble[").append(name);
    if (operation != null) {
      text.append(", on ").append(operation);
    }
    if (times != ALWAYS) {
      text.append(", ").append(times).append(times == 1 ? " time" : " times");
    }
    if (probability < 1) {
      text.append(", with probability ").append(probability).append(" and seed ").append(seed);
    }
    return text.append(afterwards ? ", afterwards]" : "]").toString();
  }
}
