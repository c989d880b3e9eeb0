package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A page for a browser: HTML without scripts, which loads nothing, can be framed by nobody and
 * sends its form to the sandbox alone. Text gets in through {@link #escaped} only.
 */
final class Page {

  private static final String STYLE =
      "body{font:16px/1.5 sans-serif;max-width:40em;margin:3em auto;padding:0 1em}"
          + "label{display:block}button{font:inherit;padding:.3em 1em;margin:1em 1em 0 0}";

  private static final String STYLE_SOURCE =
      "'sha256-"
          + Base64.getEncoder()
              .encodeToString(
                  Digest.newDigest("SHA-256").digest(STYLE.getBytes(StandardCharsets.US_ASCII)))
          + "'";

  private Page() {}

  /**
   * Makes an answer of it.
   *
   * @param title plain text
   * @param html what stands below the title
   */
  static Answer of(int status, String title, String html) {
    return of(status, title, html, "");
  }

  /**
   * Makes an answer of a page with a form.
   *
   * @param nextSource where the form's answer may send the browser, as a policy names it; empty for
   *     nowhere
   */
  static Answer of(int status, String title, String html, String nextSource) {
    String text = escaped(title);
    String page =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
            + text
            + "</title>\n<style>"
            + STYLE
            + "</style>\n</head>\n<body>\n<h1>"
            + text
            + "</h1>\n"
            + html
            + "\n</body>\n</html>\n";
    return Answer.html(status, page)
        .withHeader(
            "Content-Security-Policy",
            "default-src 'none'; style-src "
                + STYLE_SOURCE
                + "; form-action 'self'"
                + (nextSource.isEmpty() ? "" : " " + nextSource)
                + "; base-uri 'none'; frame-ancestors 'none'")
        .withHeader("X-Frame-Options", "DENY")
        .withHeader("X-Content-Type-Options", "nosniff")
        .withHeader("Referrer-Policy", "no-referrer")
        .withHeader("Cache-Control", "no-store");
  }

  /** Makes an answer that says why there is nothing to do here. */
  static Answer refusal(int status, String title, String why) {
    return of(status, title, "<p>" + escaped(why) + "</p>");
  }

  /** Makes text out of anything, within elements and quoted attributes. */
  static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }
}
