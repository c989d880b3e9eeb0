package io.github.ovhsdk.core.config;

import static java.util.stream.Collectors.joining;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.internal.auth.ApplicationKey;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of credentials that can be configured, and the keys that each needs. */
enum CredentialKind {
  TOKEN(List.of(ConfigurationKey.ACCESS_TOKEN), values -> Credentials.bearer(values.get(0))),

  SERVICE_ACCOUNT(
      List.of(ConfigurationKey.CLIENT_ID, ConfigurationKey.CLIENT_SECRET),
      values -> OAuth2.clientCredentials(values.get(0), values.get(1))),

  APPLICATION(
      List.of(
          ConfigurationKey.APPLICATION_KEY,
          ConfigurationKey.APPLICATION_SECRET,
          ConfigurationKey.CONSUMER_KEY),
      values -> new ApplicationKey(values.get(0), values.get(1), values.get(2)));

  private final List<ConfigurationKey> keys;
  private final Function<List<String>, Credentials> factory;

  CredentialKind(List<ConfigurationKey> keys, Function<List<String>, Credentials> factory) {
    this.keys = keys;
    this.factory = factory;
  }

  List<ConfigurationKey> keys() {
    return keys;
  }

  /** Makes the credentials of the values of all its keys, in their order. */
  Credentials create(List<String> values) {
    return factory.apply(values);
  }

  /** Returns all kinds as a person is offered them: {@code a; or b and c; or …}. */
  static String choices(Function<ConfigurationKey, String> name) {
    return Stream.of(values()).map(kind -> list(kind.keys, name)).collect(joining("; or "));
  }

  /** Returns the keys in the form {@code a, b and c}. */
  static String list(List<ConfigurationKey> keys, Function<ConfigurationKey, String> name) {
    List<String> names = keys.stream().map(name).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
