package io.github.ovhsdk.explorer;

/** How sure it is which OAuth2 scopes open an operation. */
public enum ScopeGrade {
  /** The operation takes no credentials: no scope is needed. */
  NOT_NEEDED,
  /** OVHcloud published the scopes. The only grade by which a call may be refused. */
  PUBLISHED,
  /** OVHcloud published the operation, and listed no scope for it: none is known to open it. */
  PUBLISHED_WITHOUT_SCOPE,
  /**
   * Nothing was published of the operation, but all of its section that list scopes share that of a
   * product: it is likely, and no fact, that it opens this one, too.
   */
  INFERRED,
  /** Nothing is known. */
  UNKNOWN
}
