package io.github.ovhsdk.core.config;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.internal.Arguments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Loads a {@link Configuration}, from other places than the usual ones if need be. Not thread-safe.
 */
public final class ConfigurationLoader {
  private final Map<ConfigurationKey, String> arguments = new EnumMap<>(ConfigurationKey.class);
  private final System.Logger logger;
  private @Nullable Map<String, String> environment;
  private @Nullable List<Path> files;
  private boolean noCredentialsAllowed;

  ConfigurationLoader() {
    this(System.getLogger(FilePermissions.LOGGER));
  }

  /** Creates a loader that warns elsewhere. */
  ConfigurationLoader(System.Logger logger) {
    this.logger = logger;
  }

  /**
   * Sets a key: that value is used, whatever other places say.
   *
   * @throws IllegalArgumentException if the value is null or blank
   */
  public ConfigurationLoader set(ConfigurationKey key, String value) {
    Arguments.required(key, "key");
    arguments.put(key, Arguments.text(value, "value of " + key.key()));
    return this;
  }

  /** Sets the variables to look at in place of those of this process. */
  public ConfigurationLoader environment(Map<String, String> environment) {
    this.environment = new HashMap<>(Arguments.required(environment, "environment"));
    return this;
  }

  /**
   * Sets the files to look at in place of the three: the first that has a key wins. One that is not
   * there is skipped; an empty list means none. A file given by a relative path may choose one of
   * OVHcloud's endpoints, but no URL for credentials of arguments or the environment: whose file it
   * is depends on the working directory.
   */
  public ConfigurationLoader files(List<Path> files) {
    this.files = List.copyOf(Arguments.required(files, "list of files"));
    return this;
  }

  /**
   * Allows that no credentials are configured, for programs that call only operations which need
   * none: {@link Configuration#credentials()} is {@link Credentials#none()} then. Credentials that
   * are incomplete stay an error.
   */
  public ConfigurationLoader allowNoCredentials() {
    this.noCredentialsAllowed = true;
    return this;
  }

  /**
   * Looks everywhere. Warns, by the logger {@code io.github.ovhsdk.config}, of a file that a secret
   * came from and that every user of the machine can read.
   *
   * @throws ConfigurationException if no endpoint or no credentials are configured, if what is
   *     configured cannot be used, or if a file is there and cannot be read
   */
  public Configuration load() {
    List<ConfigurationFile> read =
        Objects.requireNonNullElseGet(
                files, () -> StandardFiles.of(System.getProperty("user.home")))
            .stream()
            .map(ConfigurationFile::read)
            .toList();
    List<Source> sources = new ArrayList<>();
    sources.add(Source.arguments(arguments));
    sources.add(Source.environment(Objects.requireNonNullElseGet(environment, System::getenv)));
    sources.addAll(read);

    Map<ConfigurationKey, Setting> settings = new EnumMap<>(ConfigurationKey.class);
    find(ConfigurationKey.ENDPOINT, SectionName.DEFAULT, sources, settings);
    Setting chosen = settings.get(ConfigurationKey.ENDPOINT);
    if (chosen == null) {
      throw Missing.endpoint(read);
    }
    Endpoint endpoint = EndpointChoice.endpoint(chosen);
    SectionName section = SectionName.of(endpoint);
    for (CredentialKind kind : CredentialKind.values()) {
      kind.keys().forEach(key -> find(key, section, sources, settings));
    }
    EndpointTrust.check(endpoint, chosen, settings.values());
    CredentialsChoice choice = new CredentialsChoice(endpoint, settings);
    if (choice.isEmpty() && !noCredentialsAllowed) {
      throw Missing.credentials(endpoint, chosen, read);
    }
    Credentials credentials = choice.isEmpty() ? Credentials.none() : choice.credentials();
    FilePermissions.check(settings.values(), logger);
    return new Configuration(endpoint, credentials, Collections.unmodifiableMap(settings));
  }

  /** Adds what the first source says that says anything. */
  private static void find(
      ConfigurationKey key,
      SectionName section,
      List<Source> sources,
      Map<ConfigurationKey, Setting> settings) {
    sources.stream()
        .map(source -> source.find(key, section))
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(setting -> settings.put(key, setting));
  }
}
