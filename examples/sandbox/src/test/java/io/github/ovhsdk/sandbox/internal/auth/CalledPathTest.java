package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalledPathTest {

  @Test
  void namesOf_bothSpellingsOfV1_haveNoBranch() {
    assertThat(names("/1.0/me?x=y")).containsExactly("/me");
    assertThat(names("/v1/me")).containsExactly("/me");
  }

  @Test
  void namesOf_v2_areWithAndWithoutTheBranch() {
    assertThat(names("/v2/iam/policy")).containsExactly("/iam/policy", "/v2/iam/policy");
  }

  @Test
  void namesOf_encodedPath_areBothSpellings() {
    assertThat(names("/v1/ip/192.0.2.0%2F24"))
        .containsExactly("/ip/192.0.2.0%2F24", "/ip/192.0.2.0/24");
    assertThat(names("/v1/sms/a+b")).containsExactly("/sms/a+b");
  }

  private static Set<String> names(String url) {
    return CalledPath.namesOf(new ApiRequest("GET", url, Map.of(), new byte[0]));
  }
}
