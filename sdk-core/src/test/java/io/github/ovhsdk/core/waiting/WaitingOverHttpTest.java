package io.github.ovhsdk.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.Record;
import io.github.ovhsdk.core.model.sample.RecordUpdate;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.FakeTime;
import io.github.ovhsdk.core.testing.SampleApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Waiting and updating with the calls of a client. */
@Timeout(60)
class WaitingOverHttpTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static final String CLOSED =
      "What v2 GET /sample/anything reads was waited for to become READY when its client was"
          + " closed, after PT.+S; last seen: .+\\.";

  private final FakeTime time = new FakeTime();

  @Test
  void untilReady_ofAClientsCall_sendsARequestPerRead() {
    server.answer("{\"resourceStatus\": \"CREATING\"}");
    server.answer("{\"resourceStatus\": \"READY\"}");

    JsonValue ready = Waiter.of(server.api().getAnything(), time).untilReady();

    assertThat(ready).hasToString("{\"resourceStatus\":\"READY\"}");
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void untilGoneAsync_ofAClientsCall_holdsNoThreadOfTheClient() throws Exception {
    server.answer("{\"id\": 1}");
    server.answer(404, "application/json", "{\"message\": \"This record does not exist\"}");
    List<String> threads = new CopyOnWriteArrayList<>();

    Waiter.of(server.api().getRecord("zone", 1), time)
        .onProgress(progress -> threads.add(Thread.currentThread().getName()))
        .untilGoneAsync()
        .get(20, TimeUnit.SECONDS);

    assertThat(threads).singleElement().asString().doesNotContain("ovhcloud-sdk");
  }

  @Test
  void untilReadyAsync_clientClosedInAPause_endsAtOnce() throws Exception {
    server.answer("{\"resourceStatus\": \"UPDATING\"}");
    OvhClient client = server.client();
    CountDownLatch read = new CountDownLatch(1);
    CompletableFuture<JsonValue> wait =
        patient(client).onProgress(progress -> read.countDown()).untilReadyAsync();
    CompletableFuture<Thread> dependent = wait.handle((value, failure) -> Thread.currentThread());
    assertThat(read.await(20, TimeUnit.SECONDS)).isTrue();

    client.close();

    // Before wait.get, which lends a hand to those that depend on what it waits for.
    assertThat(dependent.get(20, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
    assertThatThrownBy(() -> wait.get(20, TimeUnit.SECONDS))
        .cause()
        .isInstanceOf(CallCancelledException.class)
        .hasMessageMatching(CLOSED);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void untilReadyAsync_clientClosedDuringARead_saysWhatWasWaitedFor() throws Exception {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    OvhClient client = server.client();
    CompletableFuture<JsonValue> wait = patient(client).untilReadyAsync();
    server.request();

    client.close();

    assertThatThrownBy(() -> wait.get(20, TimeUnit.SECONDS))
        .cause()
        .isInstanceOf(CallCancelledException.class)
        .hasMessageMatching(CLOSED)
        .hasCauseInstanceOf(CallCancelledException.class);
  }

  @Test
  void untilReady_clientClosedInAPause_endsAtOnce() {
    server.answer("{\"resourceStatus\": \"UPDATING\"}");
    OvhClient client = server.client();

    assertThatThrownBy(
            () ->
                patient(client)
                    .onProgress(progress -> CompletableFuture.runAsync(client::close))
                    .untilReady())
        .isInstanceOf(CallCancelledException.class)
        .hasMessageMatching(CLOSED);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void until_clientClosedBefore_failsAsACallDoes() {
    OvhClient client = server.client();
    Waiter<JsonValue> waiter = patient(client);
    client.close();

    assertThatThrownBy(waiter::untilReady)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The client is closed.");
    assertThatThrownBy(() -> waiter.untilReadyAsync().join())
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void optimisticUpdate_clientClosedInThePause_changesNothing() {
    server.answer("{}");
    server.answer(409, "application/json", "{}");
    OvhClient client = server.client();
    SampleApi api = client.api(SampleApi.class);
    time.duringPause(client::close);

    assertThatThrownBy(
            () ->
                OptimisticUpdate.of(api.getAnything(), current -> api.refresh("zone"), time)
                    .execute())
        .isInstanceOf(CallCancelledException.class)
        .hasMessage(
            "The update ended with its client, which was closed after conflict 1. Nothing was"
                + " changed.");
    assertThat(server.requestCount()).isEqualTo(2);
  }

  /** Returns a waiter that nobody would wait for. */
  private static Waiter<JsonValue> patient(OvhClient client) {
    return Waiter.of(client.api(SampleApi.class).getAnything())
        .pauses(Duration.ofHours(1), Duration.ofHours(1))
        .timeout(Duration.ofDays(1));
  }

  @Test
  void optimisticUpdate_ofAClientsCalls_sendsWhatWasReadLast() throws Exception {
    server.answer("{\"subDomain\": \"a\", \"ttl\": 1}");
    server.answer(409, "application/json", "{\"message\": \"checksum mismatch\"}");
    server.answer("{\"subDomain\": \"b\", \"ttl\": 1}");
    server.answer("null");
    SampleApi api = server.api();

    OptimisticUpdate.of(
            api.getRecord("zone", 1),
            (Record current) ->
                api.updateRecord("zone", 1, RecordUpdate.builder().from(current).ttl(2L).build()),
            time)
        .execute();

    List<String> requests = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      var request = server.request();
      requests.add(
          request.getMethod() + (request.getBody() == null ? "" : " " + request.getBody().utf8()));
    }
    assertThat(requests)
        .containsExactly(
            "GET",
            "PUT {\"subDomain\":\"a\",\"ttl\":2}",
            "GET",
            "PUT {\"subDomain\":\"b\",\"ttl\":2}");
  }
}
