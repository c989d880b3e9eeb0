package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.GeneratedMethod;
import io.github.ovhsdk.explorer.OperationDetails;
import io.github.ovhsdk.explorer.OperationScopes;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.schema.SchemaNode;
import io.github.ovhsdk.explorer.schema.SchemaTree;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.ScopeSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything about one operation in JSON. */
final class OperationJson {

  private OperationJson() {}

  /**
   * Returns an object with {@code general}, {@code request} and {@code response}.
   *
   * @param values what a URL said of parameters
   */
  static JsonValue of(OperationDetails details, Map<String, List<String>> values, String endpoint) {
    return new JsonMembers()
        .put("general", general(details, endpoint))
        .put("request", request(details, values))
        .put("response", response(details))
        .toJson();
  }

  private static JsonValue general(OperationDetails details, String endpoint) {
    Operation operation = details.operation();
    Lifecycle lifecycle = operation.lifecycle();
    JsonMembers extra = new JsonMembers();
    operation.extra().forEach((key, facts) -> extra.put(key, JsonValue.parse(facts)));
    Optional<GeneratedMethod> method = details.generatedMethod();
    return OperationView.members(OperationSummary.of(details.section(), operation))
        .put("summary", details.summary())
        .put("description", operation.description())
        .put("longDescription", operation.longDescription())
        .put("deprecatedOn", lifecycle.deprecatedOn())
        .put("deletionOn", lifecycle.deletionOn())
        .put("replacement", lifecycle.replacement())
        .put("successor", details.successor().map(OperationSummary::toString).orElse(null))
        .put("artifact", method.map(GeneratedMethod::artifactId).orElse(null))
        .put("class", method.map(GeneratedMethod::className).orElse(null))
        .put("paging", operation.paging())
        .put("expandsTo", operation.expandsTo())
        .put("iamActions", iamActions(operation))
        .put("errors", operation.errors())
        .put("scopes", scopes(details.scopes(endpoint), endpoint))
        .put("extra", extra.toJson())
        .toJson();
  }

  private static JsonValue iamActions(Operation operation) {
    return JsonValue.array(
        operation.iamActions().stream()
            .map(
                a -> new JsonMembers().put("name", a.name()).put("required", a.required()).toJson())
            .toList());
  }

  private static JsonValue scopes(OperationScopes scopes, String endpoint) {
    ScopeSource source = scopes.source();
    return new JsonMembers()
        .put("endpoint", endpoint)
        .put("grade", scopes.grade().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("names", scopes.names())
        .put("source", source == null ? null : source.kind().name().toLowerCase(Locale.ROOT))
        .put("date", source == null ? null : source.date())
        .toJson();
  }

  private static JsonValue request(OperationDetails details, Map<String, List<String>> values) {
    List<JsonValue> parameters =
        details.operation().parameters().stream()
            .map(p -> parameter(details, p, values.getOrDefault(p.name(), List.of())))
            .toList();
    return new JsonMembers()
        .put("parameters", JsonValue.array(parameters))
        .put(
            "body",
            details
                .body()
                .map(
                    body ->
                        of(body)
                            .put("minimal", details.bodyExample(ExampleKind.MINIMAL))
                            .put("example", details.bodyExample(ExampleKind.WRITABLE))
                            .put("schema", details.bodySchema())
                            .toJson()))
        .toJson();
  }

  private static JsonValue parameter(
      OperationDetails details, Parameter parameter, List<String> values) {
    return SchemaJson.addTo(
            new JsonMembers().put("place", parameter.place().word()),
            SchemaTree.of(details.types()).parameter(parameter))
        .put("example", Examples.of(details.section()).parameter(parameter))
        .put("values", values)
        .toJson();
  }

  private static JsonValue response(OperationDetails details) {
    return details
        .response()
        .map(
            response ->
                of(response)
                    .put("example", details.responseExample())
                    .put("schema", details.responseSchema())
                    .toJson())
        .orElse(JsonValue.NULL);
  }

  private static JsonMembers of(SchemaNode node) {
    return SchemaJson.addTo(new JsonMembers(), node);
  }
}
