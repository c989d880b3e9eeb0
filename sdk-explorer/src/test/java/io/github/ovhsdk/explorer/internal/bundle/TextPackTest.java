package io.github.ovhsdk.explorer.internal.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextPackTest {

  private static final SortedMap<String, String> TEXTS =
      new TreeMap<>(Map.of("a", "", "b", "é\n".repeat(100_000), "c/d", "x\ty"));

  @Test
  void text_everyName_isWhatWasPacked() throws Exception {
    TextPack pack = new TextPack(TextPack.pack(TEXTS));

    TEXTS.forEach((name, text) -> assertThat(pack.text(name)).isEqualTo(text));
    assertThatThrownBy(() -> pack.text("e"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The bundled catalog has no e.");
  }

  @Test
  void pack_cutShort_isRefused() throws Exception {
    byte[] packed = TextPack.pack(TEXTS);

    assertThatThrownBy(() -> new TextPack(Arrays.copyOf(packed, packed.length - 1)))
        .isInstanceOf(UncheckedIOException.class);
  }
}
