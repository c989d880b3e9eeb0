package io.github.ovhsdk.explorer.schema;

/** Which way a value travels, on which depends what must be in it. */
public enum Direction {
  /** To the API: what is read-only need not be there, and what is not declared may not be. */
  REQUEST,
  /** From the API, which may be newer than the contract: what is not declared may be there too. */
  RESPONSE
}
