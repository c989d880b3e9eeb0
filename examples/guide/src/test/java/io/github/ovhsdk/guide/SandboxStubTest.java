package io.github.ovhsdk.guide;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.sandbox.Sandbox;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import org.junit.jupiter.api.Test;

/** The local OVHcloud that applications test against. */
class SandboxStubTest {

  @Test
  void sandbox_stub_comesBeforeItsOwnAnswer() {
    // begin sandbox
    try (Sandbox ovh = Sandbox.start()) {
      ovh.wireMock().stubFor(get("/v1/domain/zone").willReturn(okJson("[\"example.org\"]")));
      OvhClient ours = ovh.client();
      assertThat(ours.api(DomainZoneApi.class).listZones().execute())
          .containsExactly("example.org");
    }
    // end
  }
}
