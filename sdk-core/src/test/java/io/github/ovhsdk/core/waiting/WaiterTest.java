package io.github.ovhsdk.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.error.WaitFailedException;
import io.github.ovhsdk.core.error.WaitTimeoutException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.Record;
import io.github.ovhsdk.core.testing.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ways of waiting, with a thread and without, have to come to the same. */
@Timeout(30)
class WaiterTest {
  private static final String READY = "{'resourceStatus': 'READY'}";
  private static final String UPDATING = "{'resourceStatus': 'UPDATING'}";
  private static final String DELETING = "{'resourceStatus': 'DELETING'}";
  private static final String ERROR =
      "{'resourceStatus': 'ERROR', 'currentTasks': [{'id': '1', 'type': 'thing/update',"
          + " 'status': 'ERROR', 'errors': [{'message': 'no more addresses'}]}]}";
  private static final NotFoundException NOT_FOUND =
      new NotFoundException(ApiError.builder(404).message("This thing does not exist").build());

  /** The ways of waiting. */
  enum Way {
    WITH_A_THREAD {
      @Override
      <T> T untilReady(Waiter<T> waiter) {
        return waiter.untilReady();
      }

      @Override
      void untilGone(Waiter<?> waiter) {
        waiter.untilGone();
      }

      @Override
      <T> T until(Waiter<T> waiter, Predicate<T> condition) {
        return waiter.until(condition);
      }
    },
    WITHOUT {
      @Override
      <T> T untilReady(Waiter<T> waiter) {
        return join(waiter.untilReadyAsync());
      }

      @Override
      void untilGone(Waiter<?> waiter) {
        join(waiter.untilGoneAsync());
      }

      @Override
      <T> T until(Waiter<T> waiter, Predicate<T> condition) {
        return join(waiter.untilAsync(condition));
      }
    };

    abstract <T> T untilReady(Waiter<T> waiter);

    abstract void untilGone(Waiter<?> waiter);

    abstract <T> T until(Waiter<T> waiter, Predicate<T> condition);

    private static <R> R join(CompletableFuture<R> future) {
      try {
        return future.join();
      } catch (CompletionException e) {
        throw (RuntimeException) e.getCause();
      }
    }
  }

  private final FakeTime time = new FakeTime();

  private Waiter<JsonValue> waiter(String... documents) {
    return Waiter.of(Script.json(documents), time);
  }

  private static Duration seconds(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }

  @ParameterizedTest
  @EnumSource
  void untilReady_readyAtOnce_doesNotPause(Way way) {
    assertThat(way.untilReady(waiter(READY)).get("resourceStatus").asString()).isEqualTo("READY");
    assertThat(time.pauses()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void untilReady_otherStates_waitsInGrowingPauses(Way way) {
    way.untilReady(
        waiter(
            "{'resourceStatus': 'CREATING'}",
            UPDATING,
            "{'resourceStatus': 'OUT_OF_SYNC'}",
            "{'resourceStatus': 'SUSPENDED'}",
            "{'resourceStatus': 'NEVER_HEARD_OF'}",
            "{'resourceStatus': null}",
            "{'resourceStatus': 5}",
            READY));

    assertThat(time.pauses())
        .containsExactly(
            seconds(2),
            seconds(3),
            seconds(4.5),
            seconds(6.75),
            seconds(10.125),
            seconds(15.1875),
            seconds(22.78125));
  }

  @ParameterizedTest
  @EnumSource
  void untilReady_pausesSet_areThose(Way way) {
    time.random(0.5);

    way.untilReady(
        waiter(UPDATING, UPDATING, UPDATING, READY)
            .pauses(seconds(10), seconds(15))
            .growth(1.2)
            .jitter(0.4));

    assertThat(time.pauses()).containsExactly(seconds(8), seconds(9.6), seconds(11.52));
  }

  @ParameterizedTest
  @EnumSource
  void untilReady_model_returnsIt(Way way) {
    Script<Record> call =
        Script.of(
            () -> Record.builder().put("resourceStatus", JsonValue.of("UPDATING")).build(),
            () -> Record.builder().put("resourceStatus", JsonValue.of("READY")).ttl(5).build());

    assertThat(way.untilReady(Waiter.of(call, time)).ttl()).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource
  void untilReady_error_failsWithWhatTheTasksSay(Way way) {
    WaitFailedException failure =
        catchThrowableOfType(
            WaitFailedException.class, () -> way.untilReady(waiter(UPDATING, ERROR)));

    assertThat(failure)
        .hasMessage(
            "What v2 GET /thing/{id} reads is in state ERROR; task thing/update ERROR: no more"
                + " addresses. That was after PT2S of waiting for it to become READY; waiting longer"
                + " does not help.");
    assertThat(failure.state()).contains("ERROR");
    assertThat(failure.taskErrors()).containsExactly("no more addresses");
  }

  @ParameterizedTest
  @EnumSource
  void untilReady_noResourceStatus_saysWhatToUse(Way way) {
    for (String answer : List.of("{'state': 'done'}", "[]", "'READY'", "null")) {
      assertThatIllegalStateException()
          .isThrownBy(() -> way.untilReady(waiter(answer)))
          .withMessage(
              "What v2 GET /thing/{id} reads has no property resourceStatus: wait with until(…),"
                  + " which takes a predicate.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void untilReady_timeOut_readsOnceMoreWhenTheTimeIsOver(Way way) {
    Script<JsonValue> call = Script.json(UPDATING);
    Waiter<JsonValue> waiter = Waiter.of(call, time).timeout(seconds(7));

    WaitTimeoutException failure =
        catchThrowableOfType(WaitTimeoutException.class, () -> way.untilReady(waiter));

    assertThat(time.pauses()).containsExactly(seconds(2), seconds(3), seconds(2));
    assertThat(call.executions).hasValue(4);
    assertThat(failure)
        .hasMessage(
            "What v2 GET /thing/{id} reads did not become READY within PT7S and 4 reads; last seen:"
                + " UPDATING. It may still do so: wait again, or longer with Waiter.timeout.")
        .hasNoCause();
    assertThat(failure.lastState()).contains("UPDATING");
  }

  @ParameterizedTest
  @EnumSource
  void untilReady_readyAtTheVeryEnd_isReady(Way way) {
    way.untilReady(waiter(UPDATING, UPDATING, UPDATING, READY).timeout(seconds(7)));

    assertThat(time.pauses()).containsExactly(seconds(2), seconds(3), seconds(2));
  }

  @ParameterizedTest
  @EnumSource
  void timeout_slowReadsAndCallback_count(Way way) {
    Script<JsonValue> call =
        Script.of(
            () -> {
              time.pass(seconds(3));
              return Script.document(UPDATING).get();
            });
    Waiter<JsonValue> waiter =
        Waiter.of(call, time).timeout(seconds(10)).onProgress(progress -> time.pass(seconds(1)));

    assertThatThrownBy(() -> way.untilReady(waiter)).isInstanceOf(WaitTimeoutException.class);

    // Read until 3, told until 4, paused until 6, read until 9, told until 10, read at once.
    assertThat(time.pauses()).containsExactly(seconds(2), seconds(0));
    assertThat(call.executions).hasValue(3);
  }

  @Test
  void timeout_endless_doesNotOverflow() {
    Waiter<JsonValue> waiter = waiter(UPDATING, READY).timeout(Duration.ofSeconds(Long.MAX_VALUE));

    waiter.untilReady();

    assertThat(time.pauses()).containsExactly(seconds(2));
  }

  @ParameterizedTest
  @EnumSource
  void until_predicate_returnsTheAnswerThatMeetsIt(Way way) {
    JsonValue done =
        way.until(
            waiter("{'state': 'todo'}", "{'state': 'done'}"),
            task -> task.get("state").asString().equals("done"));

    assertThat(done).hasToString("{\"state\":\"done\"}");
  }

  @ParameterizedTest
  @EnumSource
  void until_answersOfAnyType_areGivenToThePredicate(Way way) {
    Script<@Nullable List<Long>> call = Script.of(() -> null, () -> List.of(), () -> List.of(1L));

    assertThat(way.until(Waiter.of(call, time), ids -> ids != null && ids.contains(1L)))
        .containsExactly(1L);
  }

  @ParameterizedTest
  @EnumSource
  void until_neverMet_saysTheStateOfTheTask(Way way) {
    Waiter<JsonValue> waiter = waiter("{'state': 'doing'}").timeout(seconds(1));

    assertThatThrownBy(() -> way.until(waiter, task -> false))
        .isInstanceOf(WaitTimeoutException.class)
        .hasMessageStartingWith(
            "What v2 GET /thing/{id} reads did not meet the condition that was waited for within"
                + " PT1S and 2 reads; last seen: doing.");
  }

  @ParameterizedTest
  @EnumSource
  void failIf_holds_failsBeforeWhatIsWaitedFor(Way way) {
    Waiter<JsonValue> waiter =
        waiter("{'status': 'todo'}", "{'status': 'cancelled', 'errors': [{'message': 'why'}]}")
            .failIf(task -> task.get("status").asString().equals("cancelled"));

    WaitFailedException failure =
        catchThrowableOfType(
            WaitFailedException.class, () -> way.until(waiter, task -> task.get("errors") != null));

    assertThat(failure)
        .hasMessage(
            "What v2 GET /thing/{id} reads met a condition that was named as a failure; last seen:"
                + " cancelled; why. That was after PT2S of waiting for it to meet the condition that"
                + " was waited for; waiting longer does not help.");
    assertThat(failure.state()).contains("cancelled");
    assertThat(failure.taskErrors()).containsExactly("why");
  }

  @ParameterizedTest
  @EnumSource
  void untilReady_failIf_canNameStates(Way way) {
    Waiter<JsonValue> waiter =
        waiter("{'resourceStatus': 'SUSPENDED'}")
            .failIf(thing -> thing.get("resourceStatus").equals(JsonValue.of("SUSPENDED")));

    assertThatThrownBy(() -> way.untilReady(waiter)).isInstanceOf(WaitFailedException.class);
  }

  @ParameterizedTest
  @EnumSource
  void untilGone_notFound_isOver(Way way) {
    Script<JsonValue> call =
        Script.of(Script.document(ERROR), Script.document(DELETING), Script.failure(NOT_FOUND));

    way.untilGone(Waiter.of(call, time));

    assertThat(call.executions).hasValue(3);
  }

  @ParameterizedTest
  @EnumSource
  void untilGone_errorAfterDeleting_fails(Way way) {
    assertThatThrownBy(() -> way.untilGone(waiter(DELETING, ERROR)))
        .isInstanceOf(WaitFailedException.class)
        .hasMessageContaining("is in state ERROR; task thing/update ERROR: no more addresses")
        .hasMessageContaining("waiting for it to disappear");
  }

  @ParameterizedTest
  @EnumSource
  void untilGone_stillThere_timesOut(Way way) {
    assertThatThrownBy(() -> way.untilGone(waiter(ERROR).timeout(seconds(5))))
        .isInstanceOf(WaitTimeoutException.class)
        .hasMessageContaining("did not disappear within PT5S");
  }

  @ParameterizedTest
  @EnumSource
  void untilGone_endpointLacksTheOperation_fails(Way way) {
    NotFoundException unknown =
        new NotFoundException(
            ApiError.builder(404).message("Got an invalid (or empty) URL").build());

    assertThatThrownBy(() -> way.untilGone(Waiter.of(ApiCall.failed(unknown), time)))
        .isSameAs(unknown);
  }

  @ParameterizedTest
  @EnumSource
  void untilReady_notFound_isThrown(Way way) {
    assertThatThrownBy(() -> way.untilReady(Waiter.of(ApiCall.failed(NOT_FOUND), time)))
        .isSameAs(NOT_FOUND);
    assertThat(time.pauses()).isEmpty();
  }

  static Stream<RuntimeException> passing() {
    return Stream.of(
        OvhApiException.of(ApiError.builder(503).build()),
        OvhApiException.of(ApiError.builder(429).build()),
        new TransportException("broke", null),
        new CallTimeoutException("slow", null),
        new TokenException("no answer", null, null, null),
        new TokenException("down", 502, null, null));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void failure_thatPasses_isToleratedSomeTimesInARow(RuntimeException failure) {
    for (Way way : Way.values()) {
      Supplier<JsonValue> fails = Script.failure(failure);
      Supplier<JsonValue> updating = Script.document(UPDATING);
      Script<JsonValue> call =
          Script.of(
              fails, fails, fails, fails, updating, fails, fails, updating, fails, fails, fails,
              fails, fails);

      assertThatThrownBy(() -> way.untilReady(Waiter.of(call, time))).isSameAs(failure);
      assertThat(call.executions).hasValue(13);
    }
  }

  static Stream<RuntimeException> lasting() {
    return Stream.of(
        OvhApiException.of(ApiError.builder(400).build()),
        OvhApiException.of(ApiError.builder(401).build()),
        OvhApiException.of(ApiError.builder(403).build()),
        OvhApiException.of(ApiError.builder(460).build()),
        new TokenException("refused", 401, "invalid_client", null),
        new CallCancelledException("closed", null),
        new IllegalStateException("The client is closed."));
  }

  @ParameterizedTest
  @MethodSource("lasting")
  void failure_thatLasts_isThrownAtOnce(RuntimeException failure) {
    for (Way way : Way.values()) {
      assertThatThrownBy(() -> way.untilReady(Waiter.of(ApiCall.failed(failure), time)))
          .isSameAs(failure);
    }
    assertThat(time.pauses()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void toleratedFailures_none_throwsTheFirst(Way way) {
    TransportException failure = new TransportException("broke", null);
    Waiter<JsonValue> waiter =
        Waiter.<JsonValue>of(ApiCall.failed(failure), time).toleratedFailures(0);

    assertThatThrownBy(() -> way.untilReady(waiter)).isSameAs(failure);
  }

  @ParameterizedTest
  @EnumSource
  void timeout_whileReadsFail_saysSo(Way way) {
    TransportException failure = new TransportException("broke", null);
    Script<JsonValue> call = Script.of(Script.document(UPDATING), Script.failure(failure));

    assertThatThrownBy(() -> way.untilReady(Waiter.of(call, time).timeout(seconds(3))))
        .isInstanceOf(WaitTimeoutException.class)
        .hasMessageContaining("last seen: UPDATING; the last read failed with TransportException.")
        .hasCause(failure);
  }

  @ParameterizedTest
  @EnumSource
  void onProgress_isToldOfEachReadThatDoesNotEndTheWait(Way way) {
    TransportException failure = new TransportException("broke", null);
    Script<JsonValue> call =
        Script.of(Script.document(UPDATING), Script.failure(failure), Script.document(READY));
    List<WaitProgress<JsonValue>> told = new ArrayList<>();

    way.untilReady(Waiter.of(call, time).onProgress(told::add));

    assertThat(told)
        .extracting(WaitProgress::toString)
        .containsExactly(
            "UPDATING (read 1, after PT0S; next one in PT2S)",
            "the read failed with TransportException (read 2, after PT2S; next one in PT3S)");
    assertThat(told.get(0).reads()).isEqualTo(1);
    assertThat(told.get(0).answer()).contains(Script.document(UPDATING).get());
    assertThat(told.get(0).state()).contains("UPDATING");
    assertThat(told.get(0).failure()).isEmpty();
    assertThat(told.get(1).elapsed()).isEqualTo(seconds(2));
    assertThat(told.get(1).pause()).isEqualTo(seconds(3));
    assertThat(told.get(1).answer()).isEmpty();
    assertThat(told.get(1).state()).isEmpty();
    assertThat(told.get(1).failure()).containsSame(failure);
  }

  @ParameterizedTest
  @EnumSource
  void callbackOrPredicate_throws_endsTheWait(Way way) {
    RuntimeException thrown = new IllegalArgumentException("mine");

    assertThatThrownBy(
            () ->
                way.untilReady(
                    waiter(UPDATING)
                        .onProgress(
                            progress -> {
                              throw thrown;
                            })))
        .isSameAs(thrown);
    assertThatThrownBy(
            () ->
                way.until(
                    waiter(UPDATING),
                    answer -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
  }

  @Test
  void untilReady_interrupted_isCancelledAndStaysInterrupted() {
    time.duringPause(() -> Thread.currentThread().interrupt());

    assertThatThrownBy(() -> waiter(UPDATING).untilReady())
        .isInstanceOf(CallCancelledException.class)
        .hasMessage(
            "What v2 GET /thing/{id} reads was waited for to become READY when the thread was"
                + " interrupted, after PT2S; last seen: UPDATING.");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void untilReadyAsync_cancelled_endsTheReadAndTheWait() {
    CompletableFuture<JsonValue> read = new CompletableFuture<>();
    Script<JsonValue> calls = Script.json(UPDATING);
    CompletableFuture<JsonValue> wait =
        Waiter.of(new Pending<>(calls, read), time).untilReadyAsync();

    wait.cancel(true);

    assertThat(read).isCancelled();
    assertThat(calls.executions).hasValue(1);
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void untilReadyAsync_readThatNeverComes_returnsAtOnce() {
    CompletableFuture<JsonValue> read = new CompletableFuture<>();
    CompletableFuture<JsonValue> wait =
        Waiter.of(new Pending<>(Script.json(UPDATING), read), time).untilReadyAsync();

    assertThat(wait).isNotDone();
    read.complete(Script.document(READY).get());

    assertThat(wait.join()).isEqualTo(Script.document(READY).get());
  }

  @Test
  void waiter_usedTwice_waitsTwice() {
    Script<JsonValue> call = Script.json(READY);
    Waiter<JsonValue> waiter = Waiter.of(call, time);
    waiter.timeout(seconds(1));

    waiter.untilReady();
    waiter.untilReady();

    assertThat(call.executions).hasValue(2);
  }

  @Test
  void of_callThatDoesMoreThanRead_fails() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Waiter.of(Script.post()))
        .withMessageContaining("v2 POST /thing/{id} does more than read");
  }

  @Test
  void of_callMadeForAUnitTest_works() {
    assertThat(Waiter.of(ApiCall.of(Script.document(READY).get())).untilReady()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void options_thatMakeNoSense_areRefused(long none) {
    Waiter<JsonValue> waiter = waiter(READY);
    Duration no = Duration.ofSeconds(none);

    assertThatIllegalArgumentException().isThrownBy(() -> waiter.timeout(no));
    assertThatIllegalArgumentException().isThrownBy(() -> waiter.pauses(no, seconds(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> waiter.pauses(seconds(1), no));
    assertThatIllegalArgumentException().isThrownBy(() -> waiter.growth(none));
    assertThatIllegalArgumentException().isThrownBy(() -> waiter.jitter(none - 1));
    assertThatIllegalArgumentException().isThrownBy(() -> waiter.toleratedFailures(-1));
  }
}
