package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.v1.domain.model.ZoneRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The unit tests of an application, which the page on testing shows. */
class TargetsTest {

  // begin fixture
  private static ZoneRecord record(String target) {
    return JsonValue.parse("{\"fieldType\": \"A\", \"target\": \"" + target + "\"}")
        .as(ZoneRecord.class);
  }

  @Test
  void of_recordsWithTheSameTarget_namesItOnce() {
    List<ZoneRecord> records = List.of(record("192.0.2.1"), record("192.0.2.1"));

    assertThat(Targets.of(ListCall.of(List.of(1L, 2L), records))).containsExactly("192.0.2.1");
  }

  @Test
  void of_noSuchZone_fails() {
    NotFoundException refusal = new NotFoundException(ApiError.builder(404).build());

    assertThatThrownBy(() -> Targets.of(ListCall.failed(refusal))).isSameAs(refusal);
  }

  // end

  @Test
  void apiCall_ofAValueOrAnError_answersSo() {
    // begin apiCall
    ApiCall<ZoneRecord> answers = ApiCall.of(record("192.0.2.1"));
    ApiCall<ZoneRecord> fails =
        ApiCall.failed(OvhApiException.of(ApiError.builder(409).message("locked").build()));
    // end
    assertThat(answers.execute().target()).isEqualTo("192.0.2.1");
    assertThatThrownBy(fails::execute).hasMessageContaining("locked");
  }
}
