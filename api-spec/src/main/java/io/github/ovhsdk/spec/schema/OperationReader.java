package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.TypeRef;
import io.github.ovhsdk.spec.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one operation. */
final class OperationReader {

  private static final Set<String> VERBS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> PAGING_HEADERS =
      Set.of("x-pagination-cursor", "x-pagination-size");

  private final ModelReader models;
  private final ScopeReader scopes;
  private final Findings findings;

  OperationReader(ModelReader models, ScopeReader scopes, Findings findings) {
    this.models = models;
    this.scopes = scopes;
    this.findings = findings;
  }

  Operation read(OperationKey key, Json.Obj raw) {
    String subject = key.toString();
    if (!VERBS.contains(key.method())) {
      findings.warn("unknown-verb", raw, subject, "unknown verb " + key.method() + ", kept");
    }
    Map<String, String> extra = new TreeMap<>(Keys.OPERATION.unknownIn(raw, subject, findings));
    ParameterReader parameters = new ParameterReader(key, models, findings, extra);
    parameters.read(raw.list("parameters"));
    List<Parameter> read = parameters.parameters();
    return Operation.builder(key)
        .lifecycle(lifecycle(raw, subject, extra))
        .authenticated(!raw.isTrue("noAuthentication"))
        .parameters(read)
        .body(parameters.body())
        .response(response(raw, subject, extra))
        .paging(read.stream().anyMatch(OperationReader::isPaging) ? "cursor" : null)
        .iamActions(iamActions(raw.list("iamActions"), subject, extra))
        .errors(ModelReader.texts(raw.list("errors")).stream().map(String::strip).toList())
        .scopes(scopes.read(raw, subject, extra))
        .ovhOperationId(raw.text("operationId"))
        .description(raw.text("description"))
        .longDescription(raw.text("longDescription"))
        .extra(extra)
        .build();
  }

  private static boolean isPaging(Parameter parameter) {
    return parameter.place() == Parameter.Place.HEADER
        && PAGING_HEADERS.contains(parameter.name().toLowerCase(java.util.Locale.ROOT));
  }

  private Lifecycle lifecycle(Json.Obj operation, String subject, Map<String, String> extra) {
    Json.Obj status = operation.object("apiStatus");
    String value = status.text("value");
    OperationState state = new OperationState(value == null ? "UNKNOWN" : value);
    if (value == null) {
      findings.warn("missing-state", operation, subject, "no state is given; taken as UNKNOWN");
    } else if (!state.isKnown()) {
      findings.warn("unknown-state", status, subject, "unknown state " + value + ", kept");
    }
    Keys.STATUS
        .unknownIn(status, subject, findings)
        .forEach((key, facts) -> extra.put("apiStatus." + key, facts));
    return new Lifecycle(
        state,
        date("deprecatedDate", status, subject),
        date("deletionDate", status, subject),
        status.text("replacement"));
  }

  private @Nullable String date(String name, Json.Obj status, String subject) {
    String text = status.text(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    return Dates.toInstant(text)
        .map(Object::toString)
        .orElseGet(
            () -> {
              findings.warn(
                  "unknown-date",
                  status,
                  subject,
                  name + " \"" + text + "\" is not spelled like a date; kept as it is");
              return text;
            });
  }

  private TypeRef response(Json.Obj raw, String subject, Map<String, String> extra) {
    Json.Obj byStatus = raw.object("responseTypes");
    String type = raw.text("responseType");
    String ok = byStatus.text("200");
    if (type == null && ok == null) {
      findings.warn("missing-type", raw, subject, "no response type is given; taken as void");
      return TypeRef.VOID;
    }
    byStatus
        .members()
        .forEach(
            (status, other) -> {
              if (!(other instanceof Json.Text text
                  && (text.value().equals(type) || type == null && status.equals("200")))) {
                Facts.of(other).ifPresent(f -> extra.put("responseTypes." + status, f));
                findings.warn(
                    "several-responses",
                    other,
                    subject,
                    "answers another type with status " + status + "; kept beside " + type);
              }
            });
    return models.resolve(type == null ? ok : type, null, raw, subject);
  }

  private List<IamAction> iamActions(
      List<Json> actions, String subject, Map<String, String> extra) {
    List<IamAction> read = new ArrayList<>();
    for (Json action : actions) {
      if (action instanceof Json.Text name) {
        // The form of 2024.
        read.add(new IamAction(name.value(), true));
      } else if (action instanceof Json.Obj object && object.text("name") != null) {
        read.add(
            new IamAction(
                java.util.Objects.requireNonNull(object.text("name")), object.isTrue("required")));
        Keys.IAM_ACTION
            .unknownIn(object, subject, findings)
            .forEach((key, facts) -> extra.put("iamActions." + key, facts));
      } else {
        findings.warn(
            Finding.UNKNOWN_FORM,
            action,
            subject,
            "an IAM action is " + action.kind() + " without a name; left out");
      }
    }
    return read;
  }
}
