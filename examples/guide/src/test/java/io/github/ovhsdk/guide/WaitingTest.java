package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.v1.vps.model.TaskState;
import io.github.ovhsdk.v2.vrackservices.model.VrackServicesTargetSpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Waits and updates that come to their end. */
class WaitingTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  @Test
  void waiting_readyAndTaskAndUpdate_come() {
    ovh.sandbox().seed("/v2/vrackServices/resource", JsonValue.of("v1"));
    VrackServicesTargetSpec spec = VrackServicesTargetSpec.builder().subnets(List.of()).build();

    assertThat(Waiting.ready(ovh.client(), "v1", line -> {}).id()).isEqualTo("v1");
    assertThat(Waiting.task(ovh.client(), "vps-1").state()).isEqualTo(TaskState.DONE);
    assertThat(Waiting.update(ovh.client(), "v2", spec).targetSpec()).isEqualTo(spec);
  }
}
