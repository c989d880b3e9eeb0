package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRuleTest {

  @ParameterizedTest
  @CsvSource({
    "/ip, /ip, true",
    "/ip, /ip/192.0.2.1, false",
    "/ip, /ipLoadbalancing, false",
    "/ip/*, /ip, false",
    "/ip/*, /ip/, true",
    "/ip/*, /ip/192.0.2.0%2F24, true",
    "/ip/*, /ip/192.0.2.0%2F24/firewall/x, true",
    "/ip*, /ip, true",
    "/ip*, /ipLoadbalancing, true",
    "/*, /me, true",
    "/*, /, true",
    "*, /me/bill, true",
    "/vps/*/reboot, /vps/vps-1/reboot, true",
    "/vps/*/reboot, /vps/a/b/reboot, true",
    "/vps/*/reboot, /vps/vps-1/rebootx, false",
    "/vps/*/reboot, /vps/reboot, false",
    "/vps/*-1/reboot, /vps/vps--1/reboot, true",
    "/vps/**/reboot, /vps/a/reboot, true",
    "/VPS, /vps, false",
    "/m., /me, false",
    "'/me ', /me, false",
  })
  void allows_pathOfTheRule_isAsItsWildcardsSay(String rule, String path, boolean allowed) {
    assertThat(new AccessRule("GET", rule).allows("GET", path)).isEqualTo(allowed);
  }

  @Test
  void allows_otherVerb_isFalse() {
    assertThat(new AccessRule("GET", "/*").allows("POST", "/me")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "PATCH"})
  void everything_anyCall_isAllowedByOneRule(String method) {
    assertThat(AccessRule.everything())
        .filteredOn(rule -> rule.allows(method, "/vps/vps-1"))
        .hasSize(1);
  }

  @Test
  void allows_ruleOfManyWildcards_isDecidedAtOnce() {
    AccessRule rule = new AccessRule("GET", "/" + "*a".repeat(200) + "b");

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(rule.allows("GET", "/" + "a".repeat(4_000))).isFalse());
  }
}
