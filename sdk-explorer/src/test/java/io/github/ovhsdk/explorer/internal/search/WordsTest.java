package io.github.ovhsdk.explorer.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "nodePools, node pool",
    "s3Credentials, s3 credential",
    "backupFTP, backup ftp",
    "DNSServer, dns server",
    "listIPs, list ip",
    "click2Call, click2 call",
    "/hosting/web, hosting web",
    "complexType.UnitAndValue<long>, complex type unit and value long",
    "été, été"
  })
  void of_name_isItsWordsInTheSingular(String name, String words) {
    assertThat(Words.of(name)).containsExactly(words.split(" "));
  }

  @Test
  void forms_name_isWordsWholeAndParts() {
    assertThat(Words.forms("floatingIps")).containsExactly("floating", "ip", "floatingip");
    assertThat(Words.forms("oauth2")).containsExactly("oauth2", "oauth");
    assertThat(Words.forms("reboot")).containsExactly("reboot");
  }

  @Test
  void of_textWithoutLetters_isNothing() {
    assertThat(Words.of(" -/!? ")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "policies, policy",
    "addresses, address",
    "boxes, box",
    "caches, cache",
    "batches, batch",
    "databases, database",
    "ips, ip",
    "dns, dns",
    "vps, vps",
    "status, status",
    "access, access",
    "redis, redis",
    "kubernetes, kubernetes"
  })
  void singular_word_isItsSingular(String word, String singular) {
    assertThat(Singular.of(word)).isEqualTo(singular);
  }
}
