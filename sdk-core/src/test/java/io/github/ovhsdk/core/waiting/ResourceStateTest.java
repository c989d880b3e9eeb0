package io.github.ovhsdk.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.Record;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceStateTest {
  private static final String BROKEN =
      """
      {"resourceStatus": "ERROR", "currentTasks": [
        {"id": "1", "type": "thing/update", "status": "ERROR",
         "errors": [{"message": "no more addresses"}, {"message": "bad luck"}]},
        {"id": "2", "type": "thing/check", "status": "WAITING_USER_INPUT", "errors": []}]}
      """;

  private static ResourceState state(String json) {
    return ResourceState.of(JsonValue.parse(json));
  }

  @Test
  void of_resource_hasStatusTasksAndErrors() {
    ResourceState state = state(BROKEN);

    assertThat(state.isResource()).isTrue();
    assertThat(state.resourceStatus()).isEqualTo("ERROR");
    assertThat(state.errors()).containsExactly("no more addresses", "bad luck");
    assertThat(state.describe())
        .isEqualTo(
            "ERROR; task thing/update ERROR: no more addresses, bad luck;"
                + " task thing/check WAITING_USER_INPUT");
  }

  @Test
  void of_model_isTheSame() {
    Record model = JsonValue.parse(BROKEN).as(Record.class);

    assertThat(ResourceState.of(model).describe()).isEqualTo(state(BROKEN).describe());
  }

  @Test
  void of_task_hasItsOwnErrors() {
    ResourceState state =
        state("{\"status\": \"ERROR\", \"errors\": [{\"message\": \"quota\"}, {}, null, 1]}");

    assertThat(state.isResource()).isFalse();
    assertThat(state.name()).isEqualTo("ERROR");
    assertThat(state.errors()).containsExactly("quota");
    assertThat(state.describe()).isEqualTo("ERROR; quota");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'resourceStatus': 'READY', 'status': 'no', 'state': 'no'}|READY",
        "{'resourceStatus': null, 'status': 'done'}|done",
        "{'status': {'a': 1}, 'state': 'doing'}|doing",
        "{'state': 5}|"
      })
  void name_isTheFirstTextThereIs(String json, String name) {
    assertThat(state(json.replace('\'', '"')).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "5",
        "null",
        "{}",
        "{\"currentTasks\": {}, \"errors\": \"text\"}",
        "{\"currentTasks\": [null, 5, []]}"
      })
  void of_anythingElse_knowsNothing(String json) {
    assertThat(state(json).name()).isNull();
    assertThat(state(json).errors()).isEmpty();
    assertThat(state(json).describe()).isEqualTo("no state that has a name");
  }

  @Test
  void of_nullAndOtherObjects_knowsNothing() {
    assertThat(ResourceState.of(null).isResource()).isFalse();
    assertThat(ResourceState.of(List.of("x")).name()).isNull();
  }

  @Test
  void describe_muchText_isOneShortLine() {
    String message = "much\\n".repeat(1_000);

    assertThat(
            state("{\"state\": \"x\", \"errors\": [{\"message\": \"" + message + "\"}]}")
                .describe())
        .hasSizeLessThan(310)
        .doesNotContain("\n");
  }
}
