package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a b, a%20b",
        "é, %C3%A9",
        "a'b, a%27b",
        "[::1], %5B%3A%3A1%5D",
        "*.example.com, %2A.example.com",
        "%2F, %252F",
        "+1, %2B1",
        "1.2.3.0/24, 1.2.3.0%2F24",
        "2026-01-01T00:00:00+02:00, 2026-01-01T00%3A00%3A00%2B02%3A00",
        "aZ09-._~, aZ09-._~",
        "😀, %F0%9F%98%80",
        "\"\", \"\"",
      })
  void encode_text_keepsUnreservedOnly(String text, String expected) {
    assertThat(PercentEncoding.encode(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud83d", "\ude00b"})
  void encode_halfASurrogatePair_fails(String text) {
    assertThatThrownBy(() -> PercentEncoding.encode(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void encode_anyText_passesOkHttpUnchangedAndDecodesToItself() {
    Random random = new Random(42);
    for (int i = 0; i < 10_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(8), 1, 0x1000)
              .filter(c -> !Character.isSurrogate((char) c))
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      String encoded = PercentEncoding.encode(text);
      if (encoded.isEmpty() || encoded.equals(".") || encoded.equals("..")) {
        continue;
      }
      String url = "https://host/v1/" + encoded + "/x?" + encoded + "=" + encoded;

      assertThat(HttpUrl.get(url).toString()).isEqualTo(url);
      assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(text);
    }
  }
}
