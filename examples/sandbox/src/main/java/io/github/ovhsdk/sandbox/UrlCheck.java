package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.http.HttpMethod;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.ErrorHandler;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/**
 * Refuses, in OVHcloud's shape, URLs that cannot be decoded: WireMock fails on those of queries,
 * and answers a page in HTML that shows where. And tunnels, which would be opened, and lead
 * nowhere.
 */
final class UrlCheck extends HandlerWrapper {

  private static final Pattern BROKEN = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final String JSON = "application/json; charset=utf-8";

  private final QueryIds queryIds;

  UrlCheck(QueryIds queryIds) {
    this.queryIds = queryIds;
  }

  @Override
  public void handle(
      String target, Request request, HttpServletRequest same, HttpServletResponse response)
      throws IOException, ServletException {
    Answer refusal = refusal(request);
    if (refusal == null) {
      super.handle(target, request, same, response);
      return;
    }
    request.setHandled(true);
    response.setStatus(refusal.status());
    response.setContentType(JSON);
    response.setHeader(QueryIds.HEADER, queryIds.next());
    refusal.headers().forEach(response::setHeader);
    response.getOutputStream().write(body(refusal));
  }

  private static @Nullable Answer refusal(Request request) {
    if (HttpMethod.CONNECT.is(request.getMethod())) {
      return Api.notFound().withHeader("Connection", "close");
    }
    String query = request.getHttpURI().getQuery();
    return query != null && BROKEN.matcher(query).find()
        ? error(400, "The URL has a % without two hexadecimal digits after it.")
        : null;
  }

  private static Answer error(int status, String message) {
    return Answer.error(status, status == 400 ? "Client::BadRequest" : "Client::Error", message);
  }

  private static byte[] body(Answer answer) {
    return String.valueOf(answer.json()).getBytes(StandardCharsets.UTF_8);
  }

  /** The same for what the server itself refuses before any handler sees it. */
  static final class Errors extends ErrorHandler {

    private final QueryIds queryIds;

    Errors(QueryIds queryIds) {
      this.queryIds = queryIds;
    }

    @Override
    public ByteBuffer badMessageError(
        int status, @Nullable String reason, HttpFields.Mutable fields) {
      fields.put("Content-Type", JSON);
      fields.put(QueryIds.HEADER, queryIds.next());
      return ByteBuffer.wrap(
          body(error(status, reason == null ? "The request is no HTTP." : reason)));
    }
  }
}
