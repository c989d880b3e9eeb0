package io.github.ovhsdk.benchmarks.sides;

import io.github.ovhsdk.benchmarks.server.LoopbackServer;
import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import io.github.ovhsdk.v1.domain.model.ZoneRecord;
import io.github.ovhsdk.v2.iam.IamApi;
import io.github.ovhsdk.v2.iam.model.PolicyResponse;
import java.util.List;

/** The SDK. */
public final class SdkSide implements Side {
  private final OvhClient client;
  private final DomainZoneApi zones;
  private final IamApi iam;

  public SdkSide(String url) {
    client =
        OvhClient.builder()
            .endpoint(Endpoint.custom(url))
            .credentials(Credentials.bearer(LoopbackServer.TOKEN))
            .build();
    zones = client.api(DomainZoneApi.class);
    iam = client.api(IamApi.class);
  }

  @Override
  public ZoneRecord record() {
    return zones.getZoneRecord("example.com", 1L).execute();
  }

  @Override
  public List<PolicyResponse> policies() {
    return iam.listPolicies().execute();
  }

  @Override
  public long readRecord() {
    return SdkModels.sum(record());
  }

  @Override
  public long readPolicies() {
    return SdkModels.sum(policies());
  }

  @Override
  public void close() {
    client.close();
  }
}
