package io.github.ovhsdk.spec.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantNamingTest {

  @ParameterizedTest
  @CsvSource({
    "creditCard, CREDIT_CARD",
    "PREPAID, PREPAID",
    "IN PROGRESS, IN_PROGRESS",
    "8.0, _8_0",
    "-1, MINUS_1",
    "UBUNTU_22.04, UBUNTU_22_04",
    "Debian_11.0_64, DEBIAN_11_0_64",
    "L++, L_PLUS_PLUS",
    "ScienceR&D, SCIENCE_R_AND_D",
    "string[], STRING_ARRAY",
    "*, STAR",
    "#, HASH",
    "'', EMPTY",
    "Europe/Paris, EUROPE_PARIS",
    "attenuation:download, ATTENUATION_DOWNLOAD",
    "English (UK), ENGLISH_UK",
    "VPS2020to2025, VPS2020_TO_2025",
    "10To19, _10_TO_19",
    "bytes/s, BYTES_PER_SECOND",
    "mysql_5.7, MYSQL_5_7",
    "x86_64, X86_64",
    "dedicatedIPs, DEDICATED_IPS",
    "2013v1, _2013V1",
  })
  void plain_value_isUpperSnake(String value, String constant) {
    assertThat(ConstantNaming.plain(value)).isEqualTo(constant);
  }

  @Test
  void name_sameConstant_goesToWhoIsWrittenSo() {
    assertThat(ConstantNaming.name(List.of("active", "ACTIVE"), Map.of()))
        .isEqualTo(Map.of("ACTIVE", "ACTIVE", "active", "ACTIVE_2"));
  }

  @Test
  void name_knownValue_keepsItsConstant() {
    assertThat(ConstantNaming.name(List.of("active", "ACTIVE"), Map.of("active", "ACTIVE")))
        .isEqualTo(Map.of("ACTIVE", "ACTIVE_2", "active", "ACTIVE"));
  }

  @Test
  void name_removedValue_keepsItsConstantFromOthers() {
    assertThat(ConstantNaming.name(List.of("in-progress"), Map.of("inProgress", "IN_PROGRESS")))
        .isEqualTo(Map.of("in-progress", "IN_PROGRESS_2"));
  }
}
