package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedRequestTest {
  private static final URI URL = URI.create("https://eu.api.ovh.com/v1/vps?state=running");

  @Test
  void body_isCopiedInAndOut() {
    byte[] bytes = {1, 2};
    PreparedRequest request = PreparedRequest.builder("POST", URL).body(bytes).build();

    bytes[0] = 9;
    request.body().orElseThrow()[1] = 9;

    assertThat(request.body()).hasValueSatisfying(body -> assertThat(body).containsExactly(1, 2));
  }

  @Test
  void builder_relativeUrl_fails() {
    assertThatThrownBy(() -> PreparedRequest.builder("GET", URI.create("/v1/vps")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The URL of a request must be absolute.");
  }

  @Test
  void build_getWithBody_fails() {
    PreparedRequest.Builder builder = PreparedRequest.builder("GET", URL).body(new byte[0]);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A GET request has no body.");
  }

  @Test
  void header_sameNameInOtherCase_isReplaced() {
    PreparedRequest request =
        PreparedRequest.builder("GET", URL).header("X-A", "1").header("x-a", "2").build();

    assertThat(request.headers().allValues("X-A")).containsExactly("2");
  }

  @Test
  void equals_comparesEverything() {
    PreparedRequest request =
        PreparedRequest.builder("POST", URL).header("X-A", "1").body(new byte[] {1}).build();

    assertThat(request.toBuilder().build()).isEqualTo(request).hasSameHashCodeAs(request);
    assertThat(request.toBuilder().body(new byte[] {2}).build()).isNotEqualTo(request);
    assertThat(request.toBuilder().header("X-A", "2").build()).isNotEqualTo(request);
    assertThat(request.toBuilder().authenticated(false).build()).isNotEqualTo(request);
    assertThat(request.toBuilder().operation("v1 POST /vps").build()).isNotEqualTo(request);
  }

  @Test
  void toString_showsNeitherQueryNorHeadersNorBody() {
    PreparedRequest request =
        PreparedRequest.builder("POST", URI.create("https://host/v1/vps?token=hunter2"))
            .operation("v1 POST /vps")
            .header("X-Secret", "hunter2")
            .body("hunter2".getBytes(StandardCharsets.UTF_8))
            .build();

    assertThat(request)
        .hasToString("PreparedRequest[v1 POST /vps, POST https://host/v1/vps?…, 7 bytes]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Injected: b", "a\u0000", "\u00e9"})
  void header_valueThatNoHeaderCarries_fails(String value) {
    PreparedRequest.Builder builder = PreparedRequest.builder("GET", URL);

    assertThatThrownBy(() -> builder.header("X-A", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(value);
    assertThatThrownBy(() -> builder.header(value, "a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void header_emptyValue_isKept() {
    assertThat(PreparedRequest.builder("GET", URL).header("X-A", "").build().headers().map())
        .containsEntry("X-A", List.of(""));
  }

  @Test
  void builder_verbWithOtherThanLetters_fails() {
    assertThatThrownBy(() -> PreparedRequest.builder("GET /x", URL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void builder_urlWithUser_failsWithoutRepeatingIt() {
    assertThatThrownBy(
            () -> PreparedRequest.builder("GET", URI.create("https://me:hunter2@host/v1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("hunter2");
  }
}
