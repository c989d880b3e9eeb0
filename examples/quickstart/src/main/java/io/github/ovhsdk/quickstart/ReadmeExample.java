package io.github.ovhsdk.quickstart;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.sandbox.Sandbox;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import io.github.ovhsdk.v1.domain.model.ZoneRecord;
import java.util.List;

/** The lines that the README shows, compiled. */
final class ReadmeExample {

  private ReadmeExample() {}

  static void printRecords(String clientId, String clientSecret) {
    try (OvhClient client =
        OvhClient.builder()
            .endpoint(Endpoint.OVH_EU)
            .credentials(OAuth2.clientCredentials(clientId, clientSecret))
            .build()) {
      DomainZoneApi zones = client.api(DomainZoneApi.class);
      for (ZoneRecord record :
          zones.listZoneRecords("example.com").expand(ZoneRecord.class).items()) {
        System.out.println(record.subDomain() + " " + record.fieldType() + " " + record.target());
      }
    }
  }

  static List<Long> listRecordsInSandbox() {
    try (Sandbox sandbox = Sandbox.start();
        OvhClient client = sandbox.client()) {
      return client.api(DomainZoneApi.class).listZoneRecords("example.com").execute();
    }
  }
}
