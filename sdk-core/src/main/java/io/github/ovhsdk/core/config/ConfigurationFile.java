package io.github.ovhsdk.core.config;

import io.github.ovhsdk.core.internal.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A configuration file; one that is not there has nothing in it. */
final class ConfigurationFile implements Source {
  private static final Set<String> CREDENTIALS =
      Stream.of(CredentialKind.values())
          .flatMap(kind -> kind.keys().stream())
          .map(ConfigurationKey::key)
          .collect(Collectors.toUnmodifiableSet());

  private final Path path;
  private final @Nullable List<IniEntry> entries;

  private ConfigurationFile(Path path, @Nullable List<IniEntry> entries) {
    this.path = path;
    this.entries = entries;
  }

  /**
   * Reads a file.
   *
   * @throws ConfigurationException if it is there and cannot be read, or is no INI file
   */
  static ConfigurationFile read(Path path) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      return new ConfigurationFile(path, null);
    } catch (IOException e) {
      throw new ConfigurationException(
          name(path)
              + " cannot be read: "
              + reason(path, e)
              + ". Make it readable, or say which files to read with"
              + " Configuration.loader().files(…).",
          e);
    }
    return new ConfigurationFile(path, IniFile.parse(decode(bytes), name(path)));
  }

  @Override
  public @Nullable Setting find(ConfigurationKey key, SectionName section) {
    return entries()
        .filter(entry -> entry.key().equals(key.key()) && !entry.value().isBlank())
        .filter(entry -> SectionName.of(entry.section()).equals(section))
        // Where a key comes twice, the later one counts.
        .reduce((earlier, later) -> later)
        .map(entry -> new Setting(key, entry.value(), origin(entry), path))
        .orElse(null);
  }

  /** Returns where the first credentials stand that are in another section than that. */
  Optional<String> credentialsOutside(SectionName section) {
    // The name of a section that was not asked for is not said: any text may stand there.
    return entries()
        .filter(entry -> CREDENTIALS.contains(entry.key()) && !entry.value().isBlank())
        .filter(entry -> !SectionName.of(entry.section()).equals(section))
        .map(entry -> name(path) + ", line " + entry.line())
        .findFirst();
  }

  /** Returns the file's name, and whether it is there. */
  String describe() {
    return name(path) + (entries == null ? " (not there)" : "");
  }

  private Stream<IniEntry> entries() {
    return Objects.requireNonNullElse(entries, List.<IniEntry>of()).stream();
  }

  private String origin(IniEntry entry) {
    return name(path) + ", section [" + Text.line(entry.section()) + "], line " + entry.line();
  }

  private static String name(Path path) {
    return Text.line(path.toString());
  }

  private static String reason(Path path, IOException e) {
    if (e instanceof AccessDeniedException) {
      return "the permission is missing";
    }
    if (Files.isDirectory(path)) {
      return "it is a folder";
    }
    return Text.clause(Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
  }

  /** UTF-8 unless a mark at the beginning says otherwise: Windows likes to write UTF-16. */
  private static String decode(byte[] bytes) {
    boolean wide =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
