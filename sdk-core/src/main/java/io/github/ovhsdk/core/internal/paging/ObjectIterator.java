package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.error.CallCancelledException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one page, in order. A window slides over the steps that make them: the foremost is
 * waited for while those behind it are under way. It moves on when the next object is asked for,
 * and never by itself.
 */
final class ObjectIterator<M> implements EndableIterator<M> {
  private final String operation;
  private final Iterator<ExpansionStep<M>> steps;
  private final int parallelism;
  private final Deque<ExpansionStep<M>> window = new ArrayDeque<>();
  private @Nullable M next;
  private @Nullable RuntimeException failure;
  private boolean ended;

  /**
   * Creates an iterator.
   *
   * @param batchesWork whether the operation may take several ids, as far as the iteration knows
   */
  ObjectIterator(
      ItemRequests<M> requests,
      ExpansionOptions options,
      ElementPage page,
      AtomicBoolean batchesWork) {
    this.operation = requests.list().operation().name();
    this.steps = new StepIterator<>(requests, options.batch(), page, batchesWork);
    this.parallelism = options.parallelism();
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      ExpansionStep<M> foremost = foremost();
      if (foremost == null) {
        return false;
      }
      try {
        settle(foremost.finish());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw failed(
            new CallCancelledException(operation + " failed: its thread was interrupted.", e));
      } catch (CancellationException e) {
        // Only end() does that.
        return false;
      } catch (RuntimeException e) {
        throw failed(e);
      }
    }
    return true;
  }

  @Override
  public M next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    M object = next;
    next = null;
    return object;
  }

  /** Fills the window, has as much of it under way as may be, and returns what is in front. */
  private synchronized @Nullable ExpansionStep<M> foremost() {
    if (failure != null) {
      // Not the end: who goes on after a failure must not take the rest for all.
      throw failure;
    }
    if (ended) {
      return null;
    }
    while (window.size() < parallelism && steps.hasNext()) {
      window.add(steps.next());
    }
    if (parallelism > 1) {
      startSome();
    }
    return window.peek();
  }

  private void startSome() {
    long underWay = window.stream().filter(ExpansionStep::isUnderWay).count();
    for (ExpansionStep<M> step : window) {
      if (underWay >= parallelism) {
        return;
      }
      if (!step.isUnderWay()) {
        step.start();
        underWay += step.isUnderWay() ? 1 : 0;
      }
    }
  }

  /** Puts what the foremost step came to in its place. */
  private synchronized void settle(ExpansionStep.Outcome<M> outcome) {
    window.poll();
    next = outcome.object();
    List<? extends ExpansionStep<M>> instead = outcome.instead();
    for (int i = instead.size() - 1; i >= 0; i--) {
      window.addFirst(instead.get(i));
    }
  }

  private RuntimeException failed(RuntimeException e) {
    end();
    failure = e;
    return e;
  }

  @Override
  public synchronized void end() {
    ended = true;
    window.forEach(ExpansionStep::cancel);
    window.clear();
  }
}
