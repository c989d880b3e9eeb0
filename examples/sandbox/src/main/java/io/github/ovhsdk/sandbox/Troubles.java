package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.spec.OperationKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The trouble that a sandbox has. One call at a time meets it, so that chance depends on nothing
 * but the order of the calls. Thread-safe.
 */
final class Troubles {

  private final List<Active> active = new ArrayList<>();

  /** Spares calls the lock as long as there is no trouble. */
  private volatile boolean none = true;

  synchronized void add(Trouble trouble) {
    active.add(new Active(trouble));
    none = false;
  }

  synchronized void clear() {
    active.clear();
    none = true;
  }

  /**
   * Says what a call meets: every latency that is for it, and of the rest the first.
   *
   * @param operation what is called; null for a path that is no operation's
   * @param needsItsToken whether it would be refused without the access token that it comes with
   */
  Met meet(@Nullable OperationKey operation, BooleanSupplier needsItsToken) {
    return none ? Met.NOTHING : meetAny(operation, needsItsToken);
  }

  private synchronized Met meetAny(
      @Nullable OperationKey operation, BooleanSupplier needsItsToken) {
    Duration latency = Duration.ZERO;
    Trouble first = null;
    for (Active one : active) {
      if (!one.isFor(operation, needsItsToken)) {
        continue;
      }
      if (one.trouble.effect() instanceof Effect.Latency late) {
        latency = one.strikes() ? latency.plus(late.duration()) : latency;
      } else if (first == null && one.strikes()) {
        first = one.trouble;
      }
    }
    active.removeIf(Active::isOver);
    none = active.isEmpty();
    return new Met(latency, first);
  }

  /**
   * What a call meets.
   *
   * @param latency how late its answer comes
   * @param trouble what else goes wrong; null for nothing
   */
  record Met(Duration latency, @Nullable Trouble trouble) {

    static final Met NOTHING = new Met(Duration.ZERO, null);

    @Nullable Effect effect() {
      return trouble == null ? null : trouble.effect();
    }

    /** Says whether the call is not carried out. */
    boolean isInsteadOfTheCall() {
      return trouble != null
          && !trouble.isAfterwards()
          && (trouble.effect() instanceof Effect.Refusal
              || trouble.effect() instanceof Effect.Reset);
    }
  }

  /** One of them, and how much of it is left. */
  private static final class Active {
    private final Trouble trouble;
    private final Random random;
    private int left;

    Active(Trouble trouble) {
      this.trouble = trouble;
      this.random = new Random(trouble.seed());
      this.left = trouble.times();
    }

    boolean isFor(@Nullable OperationKey operation, BooleanSupplier needsItsToken) {
      return (trouble.operation() == null || trouble.operation().equals(operation))
          && (!(trouble.effect() instanceof Effect.ExpiredToken) || needsItsToken.getAsBoolean());
    }

    boolean strikes() {
      if (random.nextDouble() >= trouble.probability()) {
        return false;
      }
      // Always is a number that is never reached.
      left--;
      return true;
    }

    boolean isOver() {
      return left == 0;
    }
  }
}
