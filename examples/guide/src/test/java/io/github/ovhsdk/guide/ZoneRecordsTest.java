package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.sandbox.Sandbox;
import io.github.ovhsdk.sandbox.Trouble;
import io.github.ovhsdk.sandbox.junit.SandboxExtension;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import io.github.ovhsdk.v1.domain.model.ZoneRecordCreate;
import io.github.ovhsdk.v1.domain.model.ZoneRecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The test that the README shows. */
@ExtendWith(SandboxExtension.class)
class ZoneRecordsTest {

  @Test
  void create_answerIsLost_createsOnce(Sandbox ovh, OvhClient client) {
    DomainZoneApi zones = client.api(DomainZoneApi.class);
    ovh.seed("/v1/domain/zone/example.com/record");
    ovh.trouble(Trouble.gatewayTimeout().afterwards().times(1));

    assertThatThrownBy(() -> zones.createZoneRecord("example.com", WWW).execute())
        .isInstanceOf(ServerException.class);

    assertThat(zones.listZoneRecords("example.com").execute()).hasSize(1);
    assertThat(ovh.calls("v1 POST /domain/zone/{zoneName}/record")).hasSize(1);
  }

  private static final ZoneRecordCreate WWW =
      ZoneRecordCreate.builder().fieldType(ZoneRecordType.A).target("192.0.2.1").build();
}
