package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void escaped_whatMeansSomethingInHtml_isText() {
    assertThat(Page.escaped("<a href=\"x\" b='y'>&"))
        .isEqualTo("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;");
  }

  @Test
  void of_title_isEscaped() {
    assertThat(Page.of(200, "<x>", "").html()).doesNotContain("<x>").contains("&lt;x&gt;");
  }

  @Test
  void of_anyPage_runsNothingAndIsFramedByNobody() throws Exception {
    Answer page = Page.of(200, "Title", "<p></p>", "http://127.0.0.1:1");
    String style = page.html().replaceFirst("(?s).*<style>(.*)</style>.*", "$1");
    String hash =
        Base64.getEncoder()
            .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes("UTF-8")));

    assertThat(page.headers())
        .containsEntry(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; form-action 'self' http://127.0.0.1:1; base-uri 'none'; frame-ancestors"
                + " 'none'")
        .containsEntry("X-Frame-Options", "DENY")
        .containsEntry("Cache-Control", "no-store");
    assertThat(page.html()).doesNotContain("<script", "style=", "http-equiv");
  }
}
