package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyRequestTest {

  @Test
  void read_wholeRequest_hasAllOfIt() {
    KeyRequest request =
        read(
            "{'accessRules':[{'method':'GET','path':'/me'},{'method':'POST','path':'/vps/*'}],"
                + "'redirection':'https://app.example/done?a=b','allowedIPs':['192.0.2.0/24']}");

    assertThat(request.rules())
        .containsExactly(new AccessRule("GET", "/me"), new AccessRule("POST", "/vps/*"));
    assertThat(request.redirection()).isEqualTo("https://app.example/done?a=b");
    assertThat(request.allowedIps()).containsExactly("192.0.2.0/24");
  }

  @Test
  void read_rulesAlone_hasNoMore() {
    KeyRequest request = read("{'accessRules':[{'method':'GET','path':'/me'}],'redirection':null}");

    assertThat(request)
        .isEqualTo(new KeyRequest(List.of(new AccessRule("GET", "/me")), null, List.of()));
  }

  @Test
  void read_ruleThatLacksAPart_opensNothing() {
    KeyRequest request =
        read("{'accessRules':[{'method':'GET'},{'path':'/me'},{'method':null,'path':null},{}]}");

    assertThat(request.rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "x | no JSON",
        "[] | an object",
        "{} | accessRules",
        "{'accessRules':[]} | accessRules",
        "{'accessRules':['GET /me']} | A rule",
        "{'accessRules':[{'method':'HEAD','path':'/me'}]} | method",
        "{'accessRules':[{'method':'GET','path':1}]} | path",
        "{'accessRules':[{'method':'GET','path':'/'}],'allowedIPs':'x'} | allowedIPs",
        "{'accessRules':[{'method':'GET','path':'/'}],'redirection':'javascript:x'} | redirection",
        "{'accessRules':[{'method':'GET','path':'/'}],'redirection':'/here'} | redirection",
        "{'accessRules':[{'method':'GET','path':'/'}],'redirection':'http://a b'} | redirection",
      })
  void read_anythingElse_saysWhatIsWrong(String json, String what) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(what);
  }

  private static KeyRequest read(String json) {
    return KeyRequest.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
