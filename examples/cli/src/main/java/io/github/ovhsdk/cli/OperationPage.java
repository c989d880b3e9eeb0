package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.OperationDetails;
import io.github.ovhsdk.explorer.OperationScopes;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.schema.SchemaNode;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything about one operation as a person reads it. */
final class OperationPage {

  private static final String STEP = "  ";

  private final Console console;
  private final OperationDetails details;
  private final Operation operation;
  private final Map<String, List<String>> values;
  private final String endpoint;

  /**
   * @param values what a URL said of parameters
   */
  OperationPage(
      Console console,
      OperationDetails details,
      Map<String, List<String>> values,
      String endpoint) {
    this.console = console;
    this.details = details;
    this.operation = details.operation();
    this.values = values;
    this.endpoint = endpoint;
  }

  void print() {
    printTitle();
    printGeneral();
    printRequest();
    printResponse();
  }

  private void printTitle() {
    Rows title = new Rows();
    title.add(OperationView.cells(OperationSummary.of(details.section(), operation)));
    title.print(console);
    line(details.summary());
    text(operation.description());
    text(operation.longDescription());
  }

  private void text(@Nullable String text) {
    if (text != null && !text.equals(details.summary())) {
      text.strip().lines().forEach(this::line);
    }
  }

  private void printGeneral() {
    heading("General");
    Rows rows = new Rows();
    fact(rows, "section", details.section().toString());
    Lifecycle lifecycle = operation.lifecycle();
    fact(rows, "state", lifecycle.state().value());
    fact(rows, "deprecated", day(lifecycle.deprecatedOn()));
    fact(rows, "to be deleted", day(lifecycle.deletionOn()));
    fact(rows, "replaced by", replacement());
    fact(rows, "authentication", operation.authenticated() ? "required" : "not needed");
    fact(rows, "IAM actions", list(operation.iamActions().stream().map(OperationPage::word)));
    fact(rows, "scopes", scopes());
    fact(rows, "errors", list(operation.errors().stream()));
    fact(rows, "paging", operation.paging());
    fact(rows, "each id is", operation.expandsTo());
    details.generatedMethod().ifPresent(m -> fact(rows, "Java", m + " in " + m.artifactId()));
    operation.extra().forEach((key, facts) -> fact(rows, key, facts));
    rows.print(console);
  }

  /** The day of a point in time; one that could not be read stands as OVHcloud wrote it. */
  private static @Nullable String day(@Nullable String instant) {
    return instant == null ? null : instant.replaceFirst("T00:00:00Z$", "");
  }

  private @Nullable String replacement() {
    String text = operation.lifecycle().replacement();
    if (text == null) {
      return null;
    }
    Optional<OperationSummary> successor = details.successor();
    return successor.isEmpty() ? text : successor.get() + state(successor.get().state().value());
  }

  private static String state(String state) {
    return state.equals("PRODUCTION") ? "" : " (" + state.toLowerCase(Locale.ROOT) + ")";
  }

  private static String word(IamAction action) {
    return action.required() ? action.name() : action.name() + " (optional)";
  }

  private String scopes() {
    OperationScopes scopes = details.scopes(endpoint);
    String names = String.join(", ", scopes.names());
    String date = scopes.source() == null ? null : scopes.source().date();
    String of = endpoint + (date == null ? "" : ", " + date);
    return switch (scopes.grade()) {
      case NOT_NEEDED -> "none needed";
      case PUBLISHED -> names + " (" + of + ")";
      case PUBLISHED_WITHOUT_SCOPE -> "published without any (" + of + ")";
      case INFERRED -> "probably " + names + " (inferred, " + of + ")";
      case UNKNOWN -> "not known (" + of + ")";
    };
  }

  private void printRequest() {
    heading("Request");
    for (Parameter.Place place : Parameter.Place.values()) {
      List<SchemaNode> parameters = details.parameters(place);
      if (!parameters.isEmpty()) {
        line(STEP + console.styled(Style.DIM, place.word()));
        parameters.forEach(p -> parameter(p, STEP + STEP));
      }
    }
    details.body().ifPresent(body -> tree(body, STEP));
    details.bodyExample(ExampleKind.WRITABLE).ifPresent(this::example);
    if (operation.parameters().isEmpty() && operation.body() == null) {
      line(STEP + "takes nothing");
    }
  }

  private void printResponse() {
    heading("Response");
    details.response().ifPresentOrElse(r -> tree(r, STEP), () -> line(STEP + "nothing"));
    details.responseExample().ifPresent(this::example);
  }

  /** As in a tree, where an enumeration of hundreds of values is cut; explaining it shows all. */
  private void parameter(SchemaNode parameter, String indent) {
    line(indent + Printable.of(parameter.toString()) + values(parameter.name()));
    String below = parameter.toText();
    below.lines().skip(1).forEach(text -> line(indent + text));
  }

  private String values(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    return given.isEmpty() ? "" : " = " + Printable.of(String.join(", ", given));
  }

  private void tree(SchemaNode node, String indent) {
    node.toText().lines().forEach(text -> line(indent + text));
  }

  private void example(JsonValue example) {
    line(STEP + console.styled(Style.DIM, "example"));
    example.toPrettyString().lines().forEach(l -> line(STEP + STEP + l));
  }

  private void heading(String text) {
    line("");
    line(console.styled(Style.CYAN, text));
  }

  private static void fact(Rows rows, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      rows.add(Rows.Cell.of("  " + name, Style.DIM), Rows.Cell.of(value));
    }
  }

  private static String list(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }

  private void line(String text) {
    console.out().println(text);
  }
}
