package io.github.ovhsdk.guide;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.error.ForbiddenException;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.RecordedCall;
import io.github.ovhsdk.sandbox.Sandbox;
import io.github.ovhsdk.sandbox.Trouble;
import io.github.ovhsdk.sandbox.junit.SandboxExtension;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import io.github.ovhsdk.v1.domain.model.ZoneRecord;
import io.github.ovhsdk.v1.domain.model.ZoneRecordCreate;
import io.github.ovhsdk.v1.domain.model.ZoneRecordType;
import io.github.ovhsdk.v1.vps.VpsApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The local OVHcloud that applications test against. */
@ExtendWith(SandboxExtension.class)
class SandboxTest {

  private static final ZoneRecordCreate WWW =
      ZoneRecordCreate.builder()
          .fieldType(ZoneRecordType.A)
          .subDomain("www")
          .target("192.0.2.1")
          .build();

  @Test
  void sandbox_withoutJUnit_isTwoLines() {
    // begin two-lines
    try (Sandbox ovh = Sandbox.start()) {
      OvhClient client = ovh.client();
      assertThat(client.api(VpsApi.class).getVps("vps-1").execute().name()).isEqualTo("vps-1");
    }
    // end
  }

  @Test
  void delete_whatWasCreated_isNotFound(OvhClient client) {
    // begin state
    DomainZoneApi zones = client.api(DomainZoneApi.class);
    ZoneRecord created = zones.createZoneRecord("example.com", WWW).execute();
    assertThat(zones.listZoneRecords("example.com").execute()).contains(created.id());

    zones.deleteZoneRecord("example.com", created.id()).execute();
    assertThatThrownBy(() -> zones.getZoneRecord("example.com", created.id()).execute())
        .isInstanceOf(NotFoundException.class);
    // end
  }

  @Test
  void seed_inAStrictSandbox_isAllThereIs() {
    // begin seeds
    try (Sandbox ovh =
        Sandbox.builder()
            .strict()
            .seed(
                JsonValue.parse(
                    """
                    {"/v1/domain/zone": ["example.org"],
                     "/v1/domain/zone/example.org/record": [
                       {"id": 7, "fieldType": "A", "subDomain": "www", "target": "192.0.2.7"}]}
                    """))
            .start()) {
      DomainZoneApi zones = ovh.client().api(DomainZoneApi.class);
      assertThat(zones.getZoneRecord("example.org", 7).execute().target()).isEqualTo("192.0.2.7");
      assertThat(zones.listZones().execute()).containsExactly("example.org");
    }
    // end
  }

  @Test
  void trouble_afterwards_showsWhoRepeatsWhatWasDone(Sandbox ovh, OvhClient client) {
    // begin trouble
    ovh.trouble(Trouble.error(503).on("v1 GET /domain/zone").times(2));
    ovh.trouble(Trouble.reset().on("v1 POST /domain/zone/{zoneName}/record").afterwards().times(1));

    DomainZoneApi zones = client.api(DomainZoneApi.class);
    zones.listZones().execute(); // sent three times
    assertThatThrownBy(() -> zones.createZoneRecord("example.com", WWW).execute())
        .isInstanceOf(TransportException.class); // carried out, and never sent again
    // end

    // begin recording
    assertThat(ovh.calls("v1 GET /domain/zone"))
        .extracting(RecordedCall::status)
        .containsExactly(503, 503, 200);
    assertThat(ovh.calls("v1 POST /domain/zone/{zoneName}/record"))
        .singleElement()
        .satisfies(call -> assertThat(call.body().get("target").asString()).isEqualTo("192.0.2.1"));
    // end
  }

  @Test
  void scope_ofAnotherProduct_isForbidden(Sandbox ovh) {
    // begin scopes
    try (OvhClient dns =
        OvhClient.builder()
            .endpoint(ovh.endpoint())
            .credentials(
                OAuth2.clientCredentials(
                    Sandbox.CLIENT_ID, Sandbox.CLIENT_SECRET, "product/domain/all"))
            .build()) {
      dns.api(DomainZoneApi.class).listZones().execute();
      assertThatThrownBy(() -> dns.api(VpsApi.class).listVps().execute())
          .isInstanceOf(ForbiddenException.class)
          .hasMessageContaining("product/vps/all");
    }
    // end
  }

  @Test
  void stub_ofWireMock_comesBeforeTheSandboxsOwnAnswer(Sandbox ovh, OvhClient client) {
    // begin stub
    ovh.wireMock().stubFor(get("/v1/domain/zone").willReturn(okJson("[\"example.org\"]")));
    assertThat(client.api(DomainZoneApi.class).listZones().execute())
        .containsExactly("example.org");
    // end
  }
}
