package io.github.ovhsdk.core.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMemoryTest {
  private final PageMemory memory = new PageMemory();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2]                     | [2, 1]                     | true",
        "[1, 2, 3]                  | [2, 3, 4]                  | true",
        "[1, 2, 3, 4]               | [3, 4, 5, 6]               | false",
        "[1]                        | [1, 2]                     | false",
        "[{'id': 1, 'age': 7}]      | [{'id': 1, 'age': 8}]      | true",
        "[{'id': 'a', 'age': 7}]    | [{'id': 'b', 'age': 7}]    | false",
        "[{'id': null, 'name': 1}]  | [{'id': null, 'name': 2}]  | false",
        "[{'name': 'a', 'age': 7}]  | [{'age': 7, 'name': 'a'}]  | true",
        "[{'name': 'a', 'age': 7}]  | [{'name': 'a', 'age': 8}]  | false",
      })
  void has_pageAfterOne_comparesIdsOrAllElseOfMost(String one, String other, boolean same) {
    memory.add(page(one));

    assertThat(memory.has(page(other))).isEqualTo(same);
  }

  @Test
  void has_laterPages_knowsTheFirstAndTheLast() {
    memory.add(page("[]"));
    memory.add(page("[1]"));
    memory.add(page("[2]"));
    memory.add(page("[3]"));
    memory.add(page("[]"));

    assertThat(memory.has(page("[1]"))).isTrue();
    assertThat(memory.has(page("[3]"))).isTrue();
    assertThat(memory.has(page("[4]"))).isFalse();
    assertThat(memory.has(page("[]"))).isFalse();
  }

  private static List<JsonValue> page(String json) {
    return JsonValue.parse(json.replace('\'', '"')).elements();
  }
}
