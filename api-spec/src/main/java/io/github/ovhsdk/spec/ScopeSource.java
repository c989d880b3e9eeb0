package io.github.ovhsdk.spec;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where it was published which OAuth2 scopes open the operations of a section.
 *
 * @param kind what said so
 * @param date when it said so, as exactly as is known: {@code 2022-12}, {@code 2026-11-23}; null
 *     for a schema that has not been imported into a contract
 */
public record ScopeSource(Kind kind, @Nullable String date) {

  /** What can say which scopes open an operation. */
  public enum Kind {
    /** OVHcloud's schema of the section. */
    SCHEMA,
    /** A record, made on a day, of what OVHcloud published then, and does not publish now. */
    SNAPSHOT
  }

  public ScopeSource {
    Objects.requireNonNull(kind, "kind");
  }
}
