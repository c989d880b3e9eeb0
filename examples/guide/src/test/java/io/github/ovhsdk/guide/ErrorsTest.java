package io.github.ovhsdk.guide;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the caller makes of what goes wrong. */
class ErrorsTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  @Test
  void describe_eachKind_saysWhatToDo() {
    assertThat(Errors.describe(ovh.client(), GuideSandbox.ZONE, 1))
        .startsWith("The record points to ");
    assertThat(describe(404, "{\"message\": \"none\"}")).isEqualTo("There is no such record");
    assertThat(
            describe(403, "{\"details\": {\"unauthorizedActionsByIAM\": \"dnsZone:apiovh:get\"}}"))
        .isEqualTo("An IAM policy has to allow [dnsZone:apiovh:get]");
    assertThat(describe(460, "{}")).startsWith("Refused with status 460");
    assertThat(describe(200, "no JSON")).startsWith("No usable answer: ");
  }

  private String describe(int status, String body) {
    ovh.stub(get(GuideSandbox.RECORDS + "/7").willReturn(okJson(body).withStatus(status)));
    return Errors.describe(ovh.client(), GuideSandbox.ZONE, 7);
  }
}
