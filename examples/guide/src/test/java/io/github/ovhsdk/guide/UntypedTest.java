package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.sandbox.RecordedCall;
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
    assertThat(ovh.sandbox().calls("v1 GET /domain/zone/{zoneName}/record"))
        .extracting(RecordedCall::url)
        .containsExactly(GuideSandbox.RECORDS + "?fieldType=A");
  }
}
