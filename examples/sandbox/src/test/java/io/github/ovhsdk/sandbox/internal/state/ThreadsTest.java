package io.github.ovhsdk.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  private static final String RECORDS = "/v1/domain/zone/example.com/record";

  @Test
  void answer_manyThreads_giveEachItemItsOwnId() {
    Engine engine = Engine.lenient();

    List<JsonValue> ids =
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(
                i -> {
                  JsonValue id =
                      engine.post(RECORDS, "{\"subDomain\":\"s" + i + "\"}").json().get("id");
                  assertThat(engine.json(RECORDS + "/" + id).get("subDomain"))
                      .isEqualTo(JsonValue.of("s" + i));
                  if (i % 2 == 0) {
                    engine.delete(RECORDS + "/" + id);
                  }
                  return id;
                })
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(engine.json(RECORDS).elements()).hasSize(250);
  }
}
