package io.github.ovhsdk.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "GET /zone/{zoneName}|{@code GET /zone/{zoneName}}",
        "a < b|{@code a < b}",
        "open { only|<code>open &#123; only</code>",
        "close } { again|<code>close &#125; &#123; again</code>",
        "end */ here|<code>end &#42;/ here</code>",
        "@param|<code>&#64;param</code>"
      })
  void code_endsWhereItShould(String plain, String markup) {
    assertThat(Javadoc.code(plain)).isEqualTo(markup);
  }

  @Test
  void sentence_isEscapedAndEnds() {
    assertThat(Javadoc.sentence("Get <b> & {@link x} \\u002a/"))
        .isEqualTo("Get &lt;b&gt; &amp; &#123;&#64;link x&#125; &#92;u002a/.");
    assertThat(Javadoc.sentence("It ends.")).isEqualTo("It ends.");
  }

  @Test
  void date_isTheDayOfATimestamp() {
    assertThat(Javadoc.date("2022-12-15T00:00:00Z")).isEqualTo("2022-12-15");
    assertThat(Javadoc.date("2022-12-15")).isEqualTo("2022-12-15");
  }

  @Test
  void render_ofNothing_isEmpty() {
    assertThat(new Javadoc().render(2)).isEmpty();
  }
}
