package io.github.ovhsdk.core.listener;

/**
 * Is told of every call of a client: the hook for metrics, traces and logs. Nothing that it is told
 * of is secret: no URL, no header field, no body.
 *
 * <pre>{@code
 * CallListener metrics = call -> {
 *   return new CallObserver() {
 *     public void callEnded(CallReport report) {
 *       timer(call.operation()).record(report.duration());
 *     }
 *   };
 * };
 * }</pre>
 *
 * <p>Implementations are thread-safe and return quickly: they run within the call. What they throw
 * is logged, and does not touch the call.
 */
@FunctionalInterface
public interface CallListener {

  /**
   * Is told that a call begins; on the thread that made it, also where the call runs on another
   * one.
   *
   * @return what is told of the rest of the call
   */
  CallObserver callStarted(CallInfo call);
}
