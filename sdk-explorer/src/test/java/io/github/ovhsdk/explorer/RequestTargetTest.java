package io.github.ovhsdk.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/vps/vps-1",
        "https://eu.api.ovh.com/v1/vps/vps-1",
        "HTTPS://user@host.example:8443/v1/vps/vps-1?",
        "http://[::1]:80/v1/vps/vps-1#top",
        "/v1/vps/vps%2D1",
      })
  void parse_urlOrPath_givesSegments(String text) {
    assertThat(RequestTarget.parse(text))
        .isEqualTo(new RequestTarget(List.of("v1", "vps", "vps-1"), Map.of()));
  }

  @Test
  void parse_encodedSlash_staysInsideItsSegment() {
    assertThat(RequestTarget.parse("/v1/ip/192.0.2.0%2F24/move").segments())
        .containsExactly("v1", "ip", "192.0.2.0/24", "move");
  }

  @Test
  void parse_plusInPath_isAPlus() {
    assertThat(RequestTarget.parse("/v1/sms/+33/%C3%A9%20%2B").segments())
        .containsExactly("v1", "sms", "+33", "é +");
  }

  @Test
  void parse_emptySegments_areKept() {
    assertThat(RequestTarget.parse("/v1//vps/").segments()).containsExactly("v1", "", "vps", "");
    assertThat(RequestTarget.parse("/").segments()).containsExactly("");
  }

  @Test
  void parse_query_isDecodedInOrder() {
    RequestTarget target =
        RequestTarget.parse("/v1/x?b=1&a=x+y%2B&b=2&flag&c=a=b&url=https://e/?q");

    assertThat(target.query().toString())
        .isEqualTo("{b=[1, 2], a=[x y+], flag=[], c=[a=b], url=[https://e/?q]}");
    assertThat(target.query().get("flag")).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "vps",
        "https://host.example",
        "/v1/%",
        "/v1/%4",
        "/v1/%zz",
        "/v1/%ff",
        "/v1?a=%C3"
      })
  void parse_noUrl_givesNull(String text) {
    assertThat(RequestTarget.parse(text)).isNull();
  }
}
