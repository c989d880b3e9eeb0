package io.github.ovhsdk.sandbox;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.ovhsdk.sandbox.internal.auth.Authentication;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the request that {@link CatchAllStub} caught into the sandbox's answer. */
final class AnswerTransformer implements ResponseDefinitionTransformerV2 {

  static final String NAME = "ovhcloud-sandbox";

  private final Authentication authentication;
  private final Gateway gateway;

  AnswerTransformer(Authentication authentication, Gateway gateway) {
    this.authentication = authentication;
    this.gateway = gateway;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    ApiRequest request = request(event.getRequest());
    Reply reply =
        authentication.side(request).map(Reply::of).orElseGet(() -> gateway.reply(request));
    ResponseDefinitionBuilder response = ResponseDefinitionBuilder.responseDefinition();
    Answer answer = reply.answer();
    if (answer == null) {
      response.withFault(Fault.CONNECTION_RESET_BY_PEER);
    } else {
      response.withStatus(answer.status());
      answer.headers().forEach(response::withHeader);
      body(response, answer, reply.cut());
    }
    if (!reply.latency().isZero()) {
      response.withFixedDelay(Math.toIntExact(reply.latency().toMillis()));
    }
    return response.build();
  }

  private static void body(ResponseDefinitionBuilder response, Answer answer, boolean cut) {
    String text = answer.html();
    if (answer.json() != null) {
      response.withHeader("Content-Type", "application/json; charset=utf-8");
      text = answer.json().toString();
    } else if (text != null) {
      response.withHeader("Content-Type", "text/html; charset=utf-8");
    }
    if (cut) {
      byte[] whole = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
      // Where there is no body, the end of one is missing all the same.
      response
          .withHeader("Content-Length", Integer.toString(Math.max(1, whole.length)))
          .withBody(Arrays.copyOf(whole, whole.length / 2));
    } else if (text != null) {
      response.withBody(text);
    }
  }

  private static ApiRequest request(Request request) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : request.getAllHeaderKeys()) {
      headers.put(name.toLowerCase(Locale.ROOT), request.header(name).values());
    }
    byte[] body = request.getBody();
    return new ApiRequest(
        request.getMethod().getName(),
        request.getScheme(),
        request.getUrl(),
        headers,
        body == null ? new byte[0] : body);
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public String getName() {
    return NAME;
  }
}
