package io.github.ovhsdk.guide;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.v1.domain.DomainZoneApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the caller makes of what goes wrong. */
class ErrorsTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  @Test
  void describe_eachKind_saysWhatToDo() {
    assertThat(Errors.describe(ovh.client(), GuideSandbox.ZONE, 1))
        .startsWith("The record points to ");
    ovh.client().api(DomainZoneApi.class).deleteZoneRecord(GuideSandbox.ZONE, 2).execute();
    assertThat(Errors.describe(ovh.client(), GuideSandbox.ZONE, 2))
        .isEqualTo("There is no such record");
    assertThat(
            describe(403, "{\"details\": {\"unauthorizedActionsByIAM\": \"dnsZone:apiovh:get\"}}"))
        .isEqualTo("An IAM policy has to allow [dnsZone:apiovh:get]");
    assertThat(describe(460, "{}")).startsWith("Refused with status 460");
    assertThat(describe(200, "no JSON")).startsWith("No usable answer: ");
  }

  /** Answers that need an account with policies, or a fault. */
  private String describe(int status, String body) {
    ovh.stub(get(GuideSandbox.RECORDS + "/7").willReturn(okJson(body).withStatus(status)));
    return Errors.describe(ovh.client(), GuideSandbox.ZONE, 7);
  }
}
