package io.github.ovhsdk.spec.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "serviceName, service name",
    "allowedIPs, allowed ips",
    "s3Credentials, s3 credentials",
    "requestPPPLoginMail, request ppp login mail",
    "twoFAWhitelist, two fa whitelist",
    "dnsMXFilter, dns mx filter",
    "bandwidthvRack, bandwidth vrack",
    "licensecPanel, license cpanel",
    "antiDDoSPro, anti ddos pro",
    "migrateDelegationV3toV6, migrate delegation v3 to v6",
    "click2CallUser, click2 call user",
    "l7Policy, l7 policy",
    "2018v5, 2018v5",
    "X-Auth-Token, x auth token",
    "creationDatetime.from, creation datetime from",
    "used_credit, used credit",
    "BackendHTTPServer, backend http server",
    "U2FRegisterChallenge, u2f register challenge",
    "clientDataJSON, client data json",
    "metricName, metric name",
    "CName, cname",
    "openSearchUrl, opensearch url",
    "M3DBUser, m3db user",
    "OAuth2Client, oauth2 client",
  })
  void split_identifier_givesWords(String identifier, String words) {
    assertThat(Words.split(identifier)).isEqualTo(java.util.List.of(words.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "dns server, DnsServer, dnsServer",
    "2018v5 host, 2018v5Host, 2018v5Host",
    "opensearch index, OpenSearchIndex, openSearchIndex",
    "vrack ip, VrackIp, vrackIp",
  })
  void pascalAndCamel_words_areJoined(String words, String pascal, String camel) {
    java.util.List<String> list = java.util.List.of(words.split(" "));
    assertThat(Words.pascal(list)).isEqualTo(pascal);
    assertThat(Words.camel(list)).isEqualTo(camel);
  }
}
