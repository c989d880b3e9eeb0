package io.github.ovhsdk.benchmarks.start;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import io.github.ovhsdk.v1.domain.model.ZoneRecord;

/** One typed call with the SDK. */
public final class SdkStart {

  private SdkStart() {}

  /** Prints where a record points, and exits. Takes the API's URL and a token. */
  public static void main(String[] args) {
    OvhClient client =
        OvhClient.builder()
            .endpoint(Endpoint.custom(args[0]))
            .credentials(Credentials.bearer(args[1]))
            .build();
    ZoneRecord record = client.api(DomainZoneApi.class).getZoneRecord("example.com", 1L).execute();
    System.out.println(record.fieldType() + " " + record.target());
    System.exit(0);
  }
}
