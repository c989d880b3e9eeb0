package io.github.ovhsdk.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.Record;
import io.github.ovhsdk.core.model.sample.RecordUpdate;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.FakeTime;
import io.github.ovhsdk.core.testing.SampleApi;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Waiting and updating with the calls of a client. */
class WaitingOverHttpTest {
  @RegisterExtension final ApiServer server = new ApiServer();

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
