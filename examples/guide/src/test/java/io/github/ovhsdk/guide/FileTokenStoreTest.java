package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.auth.OAuth2Tokens;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTokenStoreTest {

  @TempDir private Path folder;

  @Test
  void load_nothingSaved_isEmpty() {
    assertThat(new FileTokenStore(folder.resolve("tokens")).load()).isEmpty();
  }

  @Test
  void load_afterSaving_answersTheSame() {
    OAuth2Tokens tokens =
        OAuth2Tokens.builder("access=1")
            .refreshToken("refresh: #2")
            .expiresAt(Instant.parse("2026-01-01T00:00:00Z"))
            .build();
    new FileTokenStore(folder.resolve("tokens")).save(OAuth2Tokens.builder("old").build());
    new FileTokenStore(folder.resolve("tokens")).save(tokens);

    assertThat(new FileTokenStore(folder.resolve("tokens")).load()).contains(tokens);
  }
}
