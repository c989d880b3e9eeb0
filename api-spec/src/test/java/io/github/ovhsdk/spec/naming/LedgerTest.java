package io.github.ovhsdk.spec.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final Section VPS =
      new Section("v1", "/vps", "1.0", null, List.of(), Map.of(), Map.of());
  private static final OperationKey REBOOT =
      new OperationKey("v1", "POST", "/vps/{serviceName}/reboot");

  private static SectionNames names(String method) {
    return new SectionNames(
        "io.github.ovhsdk.v1.vps",
        Map.of(REBOOT, new OperationNames("VpsApi", method, "Reboot a VPS")),
        Map.of(REBOOT, "RebootVpsRequest"),
        Map.of("vps.StateEnum", "State", "services.Service", "Service"),
        Map.of("vps.StateEnum", Map.of("in\tprogress\\", "IN_PROGRESS")),
        Map.of("services.Service", Map.of("IPAddress", "ipAddress")),
        Map.of(),
        Map.of(REBOOT, Map.of("X-Auth-Token", "xAuthToken")),
        Set.of("services.Service"));
  }

  @Test
  void toText_isReadBackEqual() {
    Ledger ledger =
        Ledger.empty()
            .withCommonModels(Map.of("services.Service", "Service"))
            .with(VPS, names("rebootVps"));

    assertThat(Ledger.parse(ledger.toText())).isEqualTo(ledger);
    assertThat(ledger.toText())
        .isEqualTo(
            """
            # Every name ever given. Written by the importer; only ever added to.

            [common]
            model\tservices.Service\tService
            property\tservices.Service
            \tIPAddress\tipAddress

            [v1 /vps]
            package\t/vps\tio.github.ovhsdk.v1.vps
            operation\tPOST /vps/{serviceName}/reboot\tVpsApi.rebootVps
            body\tPOST /vps/{serviceName}/reboot\tRebootVpsRequest
            model\tvps.StateEnum\tState
            constant\tvps.StateEnum
            \tin\\tprogress\\\\\tIN_PROGRESS
            parameter\tPOST /vps/{serviceName}/reboot
            \tX-Auth-Token\txAuthToken
            """);
  }

  @Test
  void with_anotherNameForTheSame_fails() {
    Ledger ledger = Ledger.empty().with(VPS, names("rebootVps"));

    assertThatThrownBy(() -> ledger.with(VPS, names("restartVps")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("VpsApi.rebootVps")
        .hasMessageContaining("VpsApi.restartVps");
  }

  @Test
  void parse_noLedger_saysInWhichLine() {
    assertThatThrownBy(() -> Ledger.parse("[v1 /vps]\nmodel\ta\tb\tc"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Line 2");
    assertThatThrownBy(() -> Ledger.parse("[v1 /vps]\nmethod\ta\tb"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Line 2")
        .hasMessageContaining("method");
  }
}
