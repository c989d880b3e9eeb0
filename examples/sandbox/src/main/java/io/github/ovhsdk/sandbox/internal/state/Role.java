package io.github.ovhsdk.sandbox.internal.state;

/** What an operation does with a collection. */
enum Role {
  LIST,
  CREATE,
  READ,
  CHANGE,
  DELETE
}
