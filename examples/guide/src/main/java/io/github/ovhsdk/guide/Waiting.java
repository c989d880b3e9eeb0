package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.waiting.OptimisticUpdate;
import io.github.ovhsdk.core.waiting.Waiter;
import io.github.ovhsdk.v1.vps.VpsApi;
import io.github.ovhsdk.v1.vps.model.Task;
import io.github.ovhsdk.v1.vps.model.TaskState;
import io.github.ovhsdk.v2.vrackservices.VrackServicesApi;
import io.github.ovhsdk.v2.vrackservices.model.VrackServices;
import io.github.ovhsdk.v2.vrackservices.model.VrackServicesInput;
import io.github.ovhsdk.v2.vrackservices.model.VrackServicesTargetSpec;
import io.github.ovhsdk.v2.vrackservices.model.VrackServicesWithIam;
import java.time.Duration;
import java.util.function.Consumer;

/** Work that goes on after a call has been answered. */
final class Waiting {

  private Waiting() {}

  static VrackServicesWithIam ready(OvhClient client, String id, Consumer<String> log) {
    // begin ready
    VrackServicesWithIam ready =
        Waiter.of(client.api(VrackServicesApi.class).getVrackServices(id))
            .timeout(Duration.ofMinutes(10))
            .onProgress(progress -> log.accept(progress.toString()))
            .untilReady();
    // end
    return ready;
  }

  static Task task(OvhClient client, String name) {
    // begin task
    VpsApi vps = client.api(VpsApi.class);
    Task reboot = vps.rebootVps(name).execute();
    Task done =
        Waiter.of(vps.getTask(name, reboot.id()))
            .failIf(task -> TaskState.ERROR.equals(task.state()))
            .until(task -> TaskState.DONE.equals(task.state()));
    // end
    return done;
  }

  static VrackServices update(OvhClient client, String id, VrackServicesTargetSpec spec) {
    // begin update
    VrackServicesApi api = client.api(VrackServicesApi.class);
    VrackServices updated =
        OptimisticUpdate.of(
                api.getVrackServices(id),
                current ->
                    api.updateVrackServices(
                        id, VrackServicesInput.builder().from(current).targetSpec(spec).build()))
            .execute();
    // end
    return updated;
  }
}
