package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.retry.FailedAttempt;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is sent again. */
class RetriesTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  @Test
  void client_failureThatPasses_isRepeated() {
    ovh.failOnce("v1 GET /domain/zone");
    try (OvhClient retrying = Retries.client(ovh.endpoint(), ovh.credentials())) {
      assertThat(Retries.oneCall(retrying)).isNotEmpty();
    }
    assertThat(ovh.statuses("v1 GET /domain/zone")).containsExactly(500, 200);
  }

  @Test
  void repeatPost_failureThatPasses_isRepeated() {
    ovh.failOnce("v1 POST /domain/zone/{zoneName}/refresh");

    Retries.repeatPost(ovh.client(), GuideSandbox.ZONE);

    assertThat(ovh.statuses("v1 POST /domain/zone/{zoneName}/refresh")).containsExactly(500, 200);
  }

  @Test
  void own_failedAttempts_decides() {
    OvhException failure = new ServerException(ApiError.builder(503).build());

    assertThat(Retries.own().delayAfter(new FailedAttempt("v1 GET /me", 9, failure, false, true)))
        .contains(Duration.ofSeconds(5));
    assertThat(Retries.own().delayAfter(new FailedAttempt("v1 GET /me", 10, failure, false, true)))
        .isEmpty();
  }
}
