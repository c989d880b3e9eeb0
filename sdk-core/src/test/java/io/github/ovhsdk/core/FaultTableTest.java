package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.internal.TestClients;
import io.github.ovhsdk.core.listener.CallObserver;
import io.github.ovhsdk.core.listener.CallReport;
import io.github.ovhsdk.core.model.sample.CreateRecordRequest;
import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.testing.ConnectionCount;
import io.github.ovhsdk.core.testing.FakeTime;
import io.github.ovhsdk.core.testing.Fault;
import io.github.ovhsdk.core.testing.Fault.Outcome;
import io.github.ovhsdk.core.testing.FaultyApi;
import io.github.ovhsdk.core.testing.ManyCallers;
import io.github.ovhsdk.core.testing.RawServer;
import io.github.ovhsdk.core.testing.RawServer.Reply;
import io.github.ovhsdk.core.testing.SampleApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every fault, with the standard retry policy: what the caller gets, how many requests are sent,
 * and that every answer is closed. What was observed is written to {@code target/fault-table.md}.
 */
@Timeout(60)
class FaultTableTest {
  private static final int RETRY_BUDGET = 50;
  private static final int THREADS = 200;
  private static final List<String> TABLE = new ArrayList<>();

  private final FakeTime time = new FakeTime();

  @BeforeAll
  static void begin() {
    TABLE.clear();
    TABLE.add("| Fault | GET | POST | All answers closed |");
    TABLE.add("| --- | --- | --- | --- |");
  }

  @AfterAll
  static void print() throws IOException {
    Files.write(Path.of("target", "fault-table.md"), TABLE);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void execute_fault_comesToWhatTheTableSays(Fault fault) throws Exception {
    Outcome get = outcome(fault, api -> api.getAnything());
    Outcome post =
        outcome(
            fault,
            api ->
                api.createRecord(
                    "zone",
                    CreateRecordRequest.builder().type(RecordType.A).target("192.0.2.1").build()));

    TABLE.add("| " + fault + " | " + text(get) + " | " + text(post) + " | yes |");
    assertThat(get).isEqualTo(fault.get());
    assertThat(post).isEqualTo(fault.post());
    assertThat(post.carriedOut()).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"TOO_MANY_SECONDS", "TOO_MANY_DATE", "TOO_MANY_NONSENSE"})
  void execute_tooManyRequests_waitsAsAsked(Fault fault) throws Exception {
    outcome(fault, api -> api.getAnything());

    assertThat(time.pauses()).hasSize(3);
    switch (fault) {
      case TOO_MANY_SECONDS -> assertThat(time.pauses()).containsOnly(Duration.ofSeconds(7));
      case TOO_MANY_DATE -> {
        assertThat(time.pauses().get(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(time.pauses().get(1)).isLessThan(Duration.ofSeconds(1));
      }
      default ->
          assertThat(time.pauses()).allMatch(it -> it.compareTo(Duration.ofMillis(1200)) < 0);
    }
  }

  @Test
  void execute_tokenRefusedFor200ThreadsAtOnce_renewsOnce() throws Exception {
    Outcome get = outcomeOfMany(api -> api.getAnything());
    Outcome post = outcomeOfMany(api -> api.refresh("zone"));

    TABLE.add(
        "| 401 to "
            + THREADS
            + " threads at once | "
            + text(get)
            + " | "
            + text(post)
            + " | yes |");
    Outcome expected = new Outcome("the value", 2 * THREADS, 2 * THREADS, THREADS, 2);
    assertThat(get).isEqualTo(expected);
    assertThat(post).isEqualTo(expected);
  }

  private Outcome outcome(Fault fault, Function<SampleApi, ApiCall<?>> call) throws Exception {
    List<CallReport> reports = new ArrayList<>();
    try (FaultyApi api = new FaultyApi(fault)) {
      Object value = null;
      Exception failure = null;
      try (OvhClient client =
          TestClients.client(
              api.endpoint(),
              fault.credentials(),
              api.http(),
              time,
              fault.options(),
              RETRY_BUDGET,
              started -> observer(reports))) {
        value = call.apply(client.api(SampleApi.class)).execute();
      } catch (Exception e) {
        failure = e;
      }
      api.assertAllClosed();
      assertThat(api.elsewhere()).as("connections to another host").isZero();
      assertThat(reports).hasSize(1);
      return Outcome.of(
          value, failure, reports.get(0).attempts(), api.requests(), api.carriedOut(), api.side());
    }
  }

  private static CallObserver observer(List<CallReport> reports) {
    return new CallObserver() {
      @Override
      public void callEnded(CallReport call) {
        reports.add(call);
      }
    };
  }

  /** Refuses the first token, once all threads have sent it. */
  private Outcome outcomeOfMany(Function<SampleApi, ApiCall<?>> call) throws Exception {
    AtomicInteger tokens = new AtomicInteger();
    AtomicInteger requests = new AtomicInteger();
    AtomicInteger carriedOut = new AtomicInteger();
    CyclicBarrier allSent = new CyclicBarrier(THREADS);
    ConnectionCount connections = new ConnectionCount();
    try (RawServer server =
        new RawServer(
            request -> {
              if (request.target().endsWith("/token")) {
                return json(200, "{\"access_token\": \"t" + tokens.incrementAndGet() + "\"}");
              }
              requests.incrementAndGet();
              if ("Bearer t1".equals(request.headers().get("authorization"))) {
                allSent.await(20, TimeUnit.SECONDS);
                return json(401, "{}");
              }
              carriedOut.incrementAndGet();
              return json(200, "{\"id\": 7}");
            })) {
      try (OvhClient client =
          TestClients.client(
              Endpoint.custom(server.url()),
              Fault.SERVICE_ACCOUNT,
              connections.http(),
              time,
              RequestOptions.none(),
              RETRY_BUDGET)) {
        SampleApi api = client.api(SampleApi.class);
        List<Integer> attempts =
            ManyCallers.call(THREADS, () -> call.apply(api).executeForResponse().attempts());
        connections.assertAllReturned();
        return new Outcome(
            "the value",
            attempts.stream().mapToInt(it -> it).sum(),
            requests.get(),
            carriedOut.get(),
            tokens.get());
      }
    }
  }

  private static Reply json(int status, String body) {
    return Reply.http(status, "application/json", body);
  }

  private static String text(Outcome outcome) {
    return outcome.caller()
        + "; "
        + outcome.requests()
        + (outcome.requests() == 1 ? " request" : " requests")
        + (outcome.attempts() == outcome.requests()
            ? ""
            : " in " + outcome.attempts() + " attempts")
        + (outcome.carriedOut() == outcome.requests()
            ? ""
            : ", " + outcome.carriedOut() + " carried out")
        + (outcome.side() == 0 ? "" : "; " + outcome.side() + " for token or time");
  }
}
