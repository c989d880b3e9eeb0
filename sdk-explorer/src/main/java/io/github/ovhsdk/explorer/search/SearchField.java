package io.github.ovhsdk.explorer.search;

/** Where a word of a search was found. */
public enum SearchField {
  /** The last word of the path that is no parameter. */
  LAST_SEGMENT,
  /** The path before that. */
  PATH,
  /** The line that says what the operation does. */
  SUMMARY,
  /** The path of the section. */
  SECTION,
  /** The name of a parameter in the path, the query or a header. */
  PARAMETER,
  /** The name of a field of the request body. */
  BODY,
  /** The state, where it is not that of production. */
  STATE,
  /** An IAM action. */
  IAM_ACTION,
  /** An error code. */
  ERROR,
  /** OVHcloud's own description, where the catalog's source has it. */
  DESCRIPTION,
  /** The name of a field of the response. */
  RESPONSE,
  /** The whole of a path or URL. */
  URL
}
