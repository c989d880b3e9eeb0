package io.github.ovhsdk.sandbox.internal.auth;

import static io.github.ovhsdk.sandbox.internal.auth.Page.escaped;

import io.github.ovhsdk.sandbox.internal.http.Answer;

/** Asks a user whether an application may make the calls of its rules. */
final class ValidationPage {

  private ValidationPage() {}

  static Answer of(ConsumerKey key, String token) {
    StringBuilder html = new StringBuilder("<p>The application <strong>");
    html.append(escaped(key.application().key()))
        .append("</strong> asks to make these calls for you:</p>\n<ul>\n");
    for (AccessRule rule : key.request().rules()) {
      html.append("<li><code>")
          .append(escaped(rule.method() + " " + rule.path()))
          .append("</code></li>\n");
    }
    html.append("</ul>\n<form method=\"post\" action=\"")
        .append(ValidationEndpoint.PATH)
        .append("\">\n<input type=\"hidden\" name=\"")
        .append(ValidationEndpoint.TOKEN)
        .append("\" value=\"")
        .append(escaped(token))
        .append("\">\n<label>Validity <select name=\"validity\">\n");
    for (String validity : ValidationEndpoint.VALIDITIES) {
      html.append("<option>").append(escaped(validity)).append("</option>\n");
    }
    html.append("</select></label>\n")
        .append("<button name=\"decision\" value=\"validate\">Validate</button>\n")
        .append("<button name=\"decision\" value=\"refuse\">Refuse</button>\n</form>");
    String redirection = key.request().redirection();
    return Page.of(
        200,
        "Validate an application",
        html.toString(),
        redirection == null ? "" : RedirectUris.policySource(redirection));
  }
}
