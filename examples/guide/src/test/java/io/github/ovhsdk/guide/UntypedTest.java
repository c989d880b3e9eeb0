package io.github.ovhsdk.guide;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Operations that have no method. */
class UntypedTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  @Test
  void untyped_jsonModelAndList_answer() {
    assertThat(Untyped.json(ovh.client()).get("id")).isNotNull();
    assertThat(Untyped.model(ovh.client())).isNotNull();
    assertThat(Untyped.list(ovh.client())).isNotEmpty();
    ovh.server().verify(getRequestedFor(urlEqualTo(GuideSandbox.RECORDS + "?fieldType=A")));
  }
}
