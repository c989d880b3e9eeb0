package io.github.ovhsdk.guide;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import io.github.ovhsdk.core.auth.OAuth2TokenStore;
import io.github.ovhsdk.core.auth.OAuth2Tokens;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** Keeps tokens in a file: a small example, which leaves encryption and rights to its folder. */
// begin store
final class FileTokenStore implements OAuth2TokenStore {
  private final Path file;

  FileTokenStore(Path file) {
    this.file = file;
  }

  @Override
  public synchronized Optional<OAuth2Tokens> load() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String expiry = properties.getProperty("expires_at");
    return Optional.of(
        OAuth2Tokens.builder(properties.getProperty("access_token"))
            .refreshToken(properties.getProperty("refresh_token"))
            .expiresAt(expiry == null ? null : Instant.parse(expiry))
            .build());
  }

  @Override
  public synchronized void save(OAuth2Tokens tokens) {
    Properties properties = new Properties();
    properties.setProperty("access_token", tokens.accessToken());
    tokens.refreshToken().ifPresent(token -> properties.setProperty("refresh_token", token));
    tokens.expiresAt().ifPresent(at -> properties.setProperty("expires_at", at.toString()));
    try {
      StringWriter text = new StringWriter();
      properties.store(text, null);
      // Another file first, and then its name: a crash leaves the old tokens or the new ones.
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(next, text.toString());
      Files.move(next, file, REPLACE_EXISTING, ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
// end
