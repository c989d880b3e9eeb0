package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.spec.OperationKey;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What a sandbox remembers, over HTTP. */
class StateTest {

  private static final String RECORDS = "/v1/domain/zone/example.org/record";
  private static final String RECORD =
      "{\"fieldType\":\"A\",\"subDomain\":\"www\",\"target\":\"192.0.2.7\"}";

  @Test
  void state_itemOfAList_isCreatedListedReadChangedAndDeleted() {
    try (Sandbox sandbox = Sandbox.start()) {
      Calls calls = new Calls(sandbox);

      assertThat(calls.body("POST", RECORDS, RECORD)).contains("\"id\":1001");
      assertThat(calls.body("GET", RECORDS, "")).isEqualTo("[1001]");
      calls.body("PUT", RECORDS + "/1001", "{\"ttl\":600}");
      assertThat(calls.body("GET", RECORDS + "/1001", "")).contains("\"ttl\":600", "192.0.2.7");
      calls.body("DELETE", RECORDS + "/1001", "");
      assertThat(calls.status("GET", RECORDS + "/1001", "")).isEqualTo(404);
      assertThat(calls.body("GET", RECORDS, "")).isEqualTo("[]");
    }
  }

  @Test
  void strict_idThatIsNotSeeded_isNotFound() {
    try (Sandbox sandbox =
        Sandbox.builder().strict().seed("/v1/domain/zone", JsonValue.of("example.org")).start()) {
      Calls calls = new Calls(sandbox);

      assertThat(calls.body("GET", "/v1/domain/zone", "")).isEqualTo("[\"example.org\"]");
      assertThat(calls.body("GET", RECORDS, "")).isEqualTo("[]");
      assertThat(calls.status("GET", RECORDS + "/1", "")).isEqualTo(404);
      assertThat(calls.status("GET", "/v1/domain/zone/example.net", "")).isEqualTo(404);
    }
  }

  @Test
  void stateless_afterADeletion_answersTheExample() {
    try (Sandbox sandbox = Sandbox.builder().stateless().start()) {
      Calls calls = new Calls(sandbox);
      calls.body("DELETE", RECORDS + "/1", "");

      assertThat(calls.status("GET", RECORDS + "/1", "")).isEqualTo(200);
      assertThat(calls.body("GET", RECORDS, "")).isEqualTo("[1]");
    }
  }

  @Test
  void reset_changedSandbox_isAsAtItsStart() {
    try (Sandbox sandbox = Sandbox.builder().seed(RECORDS, JsonValue.of(7)).start()) {
      JsonValue start = sandbox.snapshot();
      new Calls(sandbox).body("POST", RECORDS, RECORD);
      sandbox.seed("/v1/vps", JsonValue.of("vps-1"));

      assertThat(sandbox.snapshot().members()).containsKey("/v1/vps");
      sandbox.reset();
      assertThat(sandbox.snapshot()).isEqualTo(start);
    }
  }

  @Test
  void snapshot_ofOneSandbox_startsAnother() {
    try (Sandbox one = Sandbox.start()) {
      new Calls(one).body("POST", RECORDS, RECORD);
      try (Sandbox other = Sandbox.builder().seed(one.snapshot()).start()) {
        assertThat(new Calls(other).body("GET", RECORDS + "/1001", "")).contains("192.0.2.7");
      }
    }
  }

  @Test
  void readsUntilReady_none_isReadyAtOnce() {
    String accounts = "/v2/zimbra/platform/00000000-0000-4000-8000-000000000009/account";
    OperationKey create = OperationKey.parse("v2 POST /zimbra/platform/{platformId}/account");
    String body = new ExampleRequest(Catalog.bundled(), create).body().toString();
    try (Sandbox patient = Sandbox.start();
        Sandbox fast = Sandbox.builder().readsUntilReady(0).start()) {
      assertThat(new Calls(patient).body("POST", accounts, body)).contains("CREATING");
      assertThat(new Calls(fast).body("POST", accounts, body)).contains("READY");
    }
  }

  @Test
  void seed_pathOfNoList_isRefused() {
    Sandbox.Builder builder = Sandbox.builder().seed("/v1/nowhere", JsonValue.of("a"));

    assertThatThrownBy(builder::start)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/v1/nowhere");
    assertThatThrownBy(() -> builder.readsUntilReady(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void batch_severalNumbersInOnePath_areEachReadAndEachHaveToBeNumbers() {
    try (Sandbox sandbox =
        Sandbox.builder().seed(RECORDS, JsonValue.of(7), JsonValue.of(8)).start()) {
      Http http = new Http(sandbox);
      String[] headers = {"Authorization", http.bearer(), "X-Ovh-Batch", ","};

      HttpResponse<String> both = http.call("GET", RECORDS + "/7,8", headers);
      assertThat(both.statusCode()).isEqualTo(200);
      assertThat(JsonValue.parse(both.body()).elements())
          .extracting(each -> each.get("key"))
          .containsExactly(JsonValue.of(7), JsonValue.of(8));
      HttpResponse<String> wrong = http.call("GET", RECORDS + "/7,eight", headers);
      assertThat(wrong.statusCode()).isEqualTo(400);
      assertThat(wrong.body()).contains("eight").doesNotContain("7,");
      assertThat(new Calls(sandbox).status("GET", RECORDS + "/7,8", "")).isEqualTo(400);
    }
  }

  @Test
  void answer_bodyThatIsNoJson_isABadRequest() {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(new Calls(sandbox).status("POST", RECORDS, "{")).isEqualTo(400);
    }
  }

  /** Calls with credentials. */
  private record Calls(Http http, String bearer) {

    Calls(Sandbox sandbox) {
      this(new Http(sandbox), new Http(sandbox).bearer());
    }

    String body(String method, String path, String body) {
      HttpResponse<String> answer = http.send(method, path, body, "Authorization", bearer);
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    }

    int status(String method, String path, String body) {
      return http.send(method, path, body, "Authorization", bearer).statusCode();
    }
  }
}
