package io.github.ovhsdk.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationKeyTest {

  @Test
  void toString_written_isBranchVerbAndPath() {
    assertThat(new OperationKey("v1", "POST", "/vps/{serviceName}/reboot"))
        .hasToString("v1 POST /vps/{serviceName}/reboot");
  }

  @Test
  void parse_whatToStringWrites_givesTheSameKey() {
    OperationKey key = new OperationKey("v2", "GET", "/iam/policy");

    assertThat(OperationKey.parse(key.toString())).isEqualTo(key);
    assertThat(OperationKey.parse(" v2  get /iam/policy ")).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GET /vps", "v1 GET vps", "v1 GET /vps extra"})
  void parse_anythingElse_saysHowToWriteIt(String text) {
    assertThatThrownBy(() -> OperationKey.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("v1 GET /vps/{serviceName}");
  }
}
