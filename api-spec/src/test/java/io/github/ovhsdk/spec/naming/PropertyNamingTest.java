package io.github.ovhsdk.spec.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNamingTest {

  @ParameterizedTest
  @CsvSource({
    "subDomain, subDomain",
    "IPAddress, ipAddress",
    "used_credit, usedCredit",
    "X-Auth-Token, xAuthToken",
    "creationDatetime.from, creationDatetimeFrom",
    "2016v1, _2016v1",
    "default, defaultValue",
    "class, classValue",
    "toJson, toJsonValue",
    "getClass, getClassValue",
    "HTTPS, https",
    "clientDataJSON, clientDataJson",
    "vRack, vrack",
    "ipv6, ipv6",
    "l3PacketLength, l3PacketLength",
    "opensearchUrl, opensearchUrl",
    "openSearchUrl, openSearchUrl",
    "MySQLVersion, mySqlVersion",
    "metricName, metricName",
  })
  void plain_nameOnTheWire_isLegalJava(String name, String java) {
    assertThat(PropertyNaming.plain(name)).isEqualTo(java);
  }

  @Test
  void name_sameJavaName_goesToWhoIsWrittenSo() {
    assertThat(PropertyNaming.name(List.of("IPAddress", "ipAddress"), Map.of(), Set.of()))
        .isEqualTo(Map.of("IPAddress", "ipAddress2"));
  }

  @Test
  void name_known_keepsItsName() {
    assertThat(
            PropertyNaming.name(
                List.of("IPAddress", "ipAddress"), Map.of("IPAddress", "ipAddress"), Set.of()))
        .isEqualTo(Map.of("IPAddress", "ipAddress", "ipAddress", "ipAddress2"));
  }

  @Test
  void name_reserved_isNotGiven() {
    assertThat(PropertyNaming.name(List.of("query"), Map.of(), Set.of("query")))
        .isEqualTo(Map.of("query", "query2"));
  }
}
