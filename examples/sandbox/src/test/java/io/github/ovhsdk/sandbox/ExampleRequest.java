package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Section;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that an operation takes, made of examples, to be changed into one that it refuses. */
final class ExampleRequest {

  private final Operation operation;
  private final Map<Parameter, String> parameters = new LinkedHashMap<>();
  private @Nullable JsonValue body;

  /** With all that is required, and no more. */
  ExampleRequest(Catalog catalog, OperationKey key) {
    Section section = catalog.sectionOf(key).orElseThrow();
    operation = catalog.operation(key).orElseThrow();
    Examples examples = Examples.of(section);
    for (Parameter parameter : operation.parameters()) {
      if (parameter.required()) {
        parameters.put(parameter, examples.parameter(parameter));
      }
    }
    body = examples.body(operation, ExampleKind.MINIMAL).orElse(null);
  }

  Operation operation() {
    return operation;
  }

  @Nullable JsonValue body() {
    return body;
  }

  ExampleRequest with(Parameter parameter, String value) {
    parameters.put(parameter, value);
    return this;
  }

  ExampleRequest without(Parameter parameter) {
    parameters.remove(parameter);
    return this;
  }

  ExampleRequest withBody(@Nullable JsonValue body) {
    this.body = body;
    return this;
  }

  /** The body with one member more, or another value of it. */
  ExampleRequest withMember(String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(body.members());
    members.put(name, value);
    return withBody(JsonValue.object(members));
  }

  HttpResponse<String> send(Http http, String bearer) {
    String path = "/" + operation.key().branch() + operation.key().path();
    StringBuilder query = new StringBuilder();
    List<String> headers = new ArrayList<>(List.of("Authorization", bearer));
    for (var entry : parameters.entrySet()) {
      Parameter parameter = entry.getKey();
      String encoded =
          URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8).replace("+", "%20");
      switch (parameter.place()) {
        case PATH -> path = path.replace("{" + parameter.name() + "}", encoded);
        case QUERY ->
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(parameter.name(), StandardCharsets.UTF_8))
                .append('=')
                .append(encoded);
        case HEADER -> headers.addAll(List.of(parameter.name(), entry.getValue()));
      }
    }
    if (operation.key().path().equals("/auth/credential")) {
      // It takes no credentials, but says in the gateway's own way which application asks.
      headers.addAll(List.of("X-Ovh-Application", Sandbox.APPLICATION_KEY));
    }
    String json = body == null ? "" : body.toString();
    if (body != null) {
      headers.addAll(List.of("Content-Type", "application/json"));
    }
    String[] all = headers.toArray(String[]::new);
    try {
      return http.send(operation.key().method(), path + query, json, all);
    } catch (UncheckedIOException e) {
      // Of tens of thousands, one may meet a connection that the server gives up at that moment:
      // the JDK's client repeats no POST then.
      return http.send(operation.key().method(), path + query, json, all);
    }
  }
}
