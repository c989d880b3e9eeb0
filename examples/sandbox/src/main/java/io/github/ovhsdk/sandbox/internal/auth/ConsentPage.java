package io.github.ovhsdk.sandbox.internal.auth;

import static io.github.ovhsdk.sandbox.internal.auth.Page.escaped;

import io.github.ovhsdk.sandbox.internal.http.Answer;

/** Asks a user which scopes an application is to have. */
final class ConsentPage {

  private ConsentPage() {}

  /**
   * Makes the page.
   *
   * @param ticket what the form is known by
   * @param problem what was wrong with the last try; empty for nothing
   */
  static Answer of(int status, AuthorizationRequest request, String ticket, String problem) {
    StringBuilder html = new StringBuilder();
    if (!problem.isEmpty()) {
      html.append("<p><strong>").append(escaped(problem)).append("</strong></p>\n");
    }
    html.append("<p>The application <strong>")
        .append(escaped(request.client().id()))
        .append("</strong> asks for access to your account. You will be sent to <code>")
        .append(escaped(request.redirectUri()))
        .append("</code>.</p>\n<form method=\"post\" action=\"")
        .append(AuthorizeEndpoint.PATH)
        .append("\">\n<input type=\"hidden\" name=\"ticket\" value=\"")
        .append(escaped(ticket))
        .append("\">\n<fieldset>\n<legend>It may use</legend>\n");
    for (String scope : request.offered()) {
      html.append("<label><input type=\"checkbox\" name=\"scope\" value=\"")
          .append(escaped(scope))
          .append(request.suggested().contains(scope) ? "\" checked> " : "\"> ")
          .append(escaped(scope))
          .append(scope.equals(Scopes.ALL) ? " (everything)" : "")
          .append("</label>\n");
    }
    html.append("</fieldset>\n")
        .append("<button name=\"decision\" value=\"accept\">Accept</button>\n")
        .append("<button name=\"decision\" value=\"refuse\">Refuse</button>\n</form>");
    return Page.of(
        status, "Sign in", html.toString(), RedirectUris.policySource(request.redirectUri()));
  }
}
