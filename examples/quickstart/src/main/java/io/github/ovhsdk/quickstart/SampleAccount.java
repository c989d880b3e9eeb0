package io.github.ovhsdk.quickstart;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.Sandbox;

/** What the account in the sandbox has: two DNS zones, records in one of them, and a policy. */
final class SampleAccount {

  private static final String SEEDS =
      """
      {"/v1/domain/zone": ["example.com", "example.org"],
       "/v1/domain/zone/example.com/record": [
         {"id": 1, "fieldType": "A", "subDomain": "", "target": "192.0.2.1", "ttl": 3600},
         {"id": 2, "fieldType": "A", "subDomain": "mail", "target": "192.0.2.2", "ttl": 3600},
         {"id": 3, "fieldType": "MX", "subDomain": "", "target": "1 mail.example.com.", "ttl": 3600}],
       "/v2/iam/policy": [{"name": "dns-administrators"}]}
      """;

  private SampleAccount() {}

  /** Starts a sandbox that has this and nothing else: it is strict. */
  static Sandbox start() {
    return Sandbox.builder().strict().seed(JsonValue.parse(SEEDS)).start();
  }
}
