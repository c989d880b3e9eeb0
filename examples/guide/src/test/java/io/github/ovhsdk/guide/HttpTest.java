package io.github.ovhsdk.guide;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Proxies and OkHttp. */
class HttpTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  @Test
  void proxy_given_getsTheRequests() {
    Endpoint far = Endpoint.builder("http://ovh.invalid").allowPlainHttp().build();
    ovh.stub(get("/v1/domain/zone").willReturn(okJson("[\"by.proxy\"]")));
    try (OvhClient proxied =
        Http.proxy(far, Credentials.bearer("t"), ovh.url().getHost(), ovh.url().getPort())) {
      assertThat(GuideSandbox.zones(proxied)).containsExactly("by.proxy");
    }
  }

  @Test
  void okHttp_adjustedOrGiven_calls() {
    try (OvhClient adjusted = Http.adjusted(ovh.endpoint(), ovh.credentials());
        OvhClient shared = Http.shared(ovh.endpoint(), ovh.credentials(), new OkHttpClient())) {
      assertThat(GuideSandbox.zones(adjusted)).isNotEmpty();
      assertThat(GuideSandbox.zones(shared)).isNotEmpty();
    }
  }
}
