package io.github.ovhsdk.core.internal.http;

/** Names of header fields that are OVHcloud's own. */
final class Headers {

  /** Carries the id under which OVHcloud has logged the call. */
  static final String QUERY_ID = "X-Ovh-Queryid";

  private Headers() {}
}
