package io.github.ovhsdk.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.ConflictException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.testing.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptimisticUpdateTest {
  private static final ConflictException CONFLICT =
      new ConflictException(ApiError.builder(409).message("checksum mismatch").build());

  private final FakeTime time = new FakeTime();
  private final Script<JsonValue> read =
      Script.json("{'checksum': 'a'}", "{'checksum': 'b'}", "{'checksum': 'c'}");
  private final List<String> sent = new ArrayList<>();

  private OptimisticUpdate<JsonValue, String> update(ApiCall<String> put) {
    return OptimisticUpdate.of(
        read,
        current -> {
          sent.add(current.get("checksum").asString());
          return put;
        },
        time);
  }

  @Test
  void execute_noConflict_readsAndSendsOnce() {
    assertThat(update(ApiCall.of("done")).execute()).isEqualTo("done");
    assertThat(sent).containsExactly("a");
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void execute_conflicts_readsAnewForEachAttempt() {
    time.random(0.5);

    String answer =
        update(Script.of(Script.failure(CONFLICT), Script.failure(CONFLICT), () -> "done"))
            .execute();

    assertThat(answer).isEqualTo("done");
    assertThat(sent).containsExactly("a", "b", "c");
    assertThat(time.pauses()).containsExactly(Duration.ofMillis(375), Duration.ofMillis(750));
  }

  @Test
  void execute_conflictsWithoutEnd_throwsTheLast() {
    assertThatThrownBy(() -> update(ApiCall.failed(CONFLICT)).execute()).isSameAs(CONFLICT);
    assertThat(sent).hasSize(3);
  }

  @Test
  void attempts_set_areThatMany() {
    assertThatThrownBy(() -> update(ApiCall.failed(CONFLICT)).attempts(5).execute())
        .isSameAs(CONFLICT);
    assertThat(sent).hasSize(5);
    assertThatThrownBy(() -> update(ApiCall.failed(CONFLICT)).attempts(1).execute())
        .isSameAs(CONFLICT);
    assertThat(sent).hasSize(6);
  }

  @Test
  void execute_anyOtherFailure_isThrownAtOnce() {
    for (RuntimeException failure :
        List.of(
            new TransportException("broke", null),
            OvhApiException.of(ApiError.builder(412).build()),
            OvhApiException.of(ApiError.builder(503).build()))) {
      sent.clear();
      assertThatThrownBy(() -> update(ApiCall.failed(failure)).execute()).isSameAs(failure);
      assertThat(sent).hasSize(1);
    }
  }

  @Test
  void execute_conflictOfTheRead_isThrown() {
    assertThatThrownBy(
            () ->
                OptimisticUpdate.of(
                        ApiCall.<JsonValue>failed(CONFLICT), current -> ApiCall.of("x"), time)
                    .execute())
        .isSameAs(CONFLICT);
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void execute_interrupted_isCancelledAndStaysInterrupted() {
    time.duringPause(() -> Thread.currentThread().interrupt());

    assertThatThrownBy(() -> update(ApiCall.failed(CONFLICT)).execute())
        .isInstanceOf(CallCancelledException.class)
        .hasMessage("The update was interrupted after conflict 1. Nothing was changed.")
        .hasSuppressedException(CONFLICT);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void of_argumentsThatMakeNoSense_fails() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OptimisticUpdate.of(Script.post(), current -> ApiCall.of("x")));
    assertThatIllegalArgumentException().isThrownBy(() -> update(ApiCall.of("x")).attempts(0));
    assertThatIllegalArgumentException().isThrownBy(() -> update(null).execute());
  }
}
