package io.github.ovhsdk.sandbox;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.ovhsdk.sandbox.internal.auth.Authentication;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the request that {@link CatchAllStub} caught into the sandbox's answer. */
final class AnswerTransformer implements ResponseDefinitionTransformerV2 {

  static final String NAME = "ovhcloud-sandbox";

  private final Authentication authentication;
  private final Api api;

  AnswerTransformer(Authentication authentication, Api api) {
    this.authentication = authentication;
    this.api = api;
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    ApiRequest request = request(event.getRequest());
    Answer answer = authentication.side(request).orElseGet(() -> api.answer(request));
    ResponseDefinitionBuilder response =
        ResponseDefinitionBuilder.responseDefinition().withStatus(answer.status());
    answer.headers().forEach(response::withHeader);
    if (answer.json() != null) {
      response
          .withHeader("Content-Type", "application/json; charset=utf-8")
          .withBody(answer.json().toString());
    } else if (answer.html() != null) {
      response.withHeader("Content-Type", "text/html; charset=utf-8").withBody(answer.html());
    }
    return response.build();
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
