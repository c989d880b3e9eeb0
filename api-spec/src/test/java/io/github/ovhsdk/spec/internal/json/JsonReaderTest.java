package io.github.ovhsdk.spec.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static Json read(String document) throws JsonSyntaxException {
    return JsonReader.read(document.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void read_surrogatePair_isACharacter() throws Exception {
    assertThat(read("\"a\\ud83d\\udca1b\\ud83d\\udca1\""))
        .isEqualTo(new Json.Text("a\ud83d\udca1b\ud83d\udca1", new Json.Place(1, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud83d", "a\\udca1", "\\udca1\\ud83d", "\\ud83d\\ud83d\\udca1", "\\ud83da"})
  void read_halfASurrogatePair_isRefused(String text) {
    assertThatThrownBy(() -> read("\"" + text + "\""))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessageContaining("half a surrogate pair");
  }
}
