package io.github.ovhsdk.explorer;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.internal.bundle.Bundle;
import io.github.ovhsdk.explorer.schema.JsonSchemas;
import io.github.ovhsdk.explorer.schema.SchemaTree;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.explorer.search.Search;
import io.github.ovhsdk.explorer.validation.Validator;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Catalogs and searches of which nothing is loaded yet, and that answer questions: the bundled
 * contract read anew, its index read anew, and a catalog of a few sections whose index is yet to be
 * made.
 */
final class World {

  private final Catalog catalog = Catalog.ofBundle(new Bundle());
  private final Search search = Search.of(Catalog.bundled());
  private final Catalog small;

  World(List<Section> sections) {
    small = Catalog.of(sections);
  }

  /** Answers with something short that depends on the whole answer. */
  String answer(Question question) {
    String answer = String.valueOf(ask(question));
    return answer.length() + ":" + answer.hashCode();
  }

  private @Nullable Object ask(Question question) {
    OperationKey key = question.operation();
    return switch (question.kind()) {
      case SECTIONS -> catalog.sections(key.branch());
      case OPERATIONS -> catalog.operations(SectionSummary.of(section(key)));
      case OPERATION -> details(catalog.operation(key).orElseThrow());
      case MATCH -> catalog.match(key.method(), "/1.0" + key.path().replaceAll("[{}]", "-"));
      case SEARCH -> search.find(question.words(), 20);
      case SMALL_SEARCH -> searchSmall(question.words());
      case LOOKUP -> lookups(catalog.operation(key).orElseThrow());
      case TREE -> trees(section(key), operation(key));
      case JSON_SCHEMA -> schemas(section(key), operation(key));
      case EXAMPLE -> examples(section(key), operation(key));
      case VALIDATION -> violations(section(key), operation(key));
      case SCOPES -> catalog.details(key).map(details -> details.scopes("ovh-eu"));
    };
  }

  /** The small catalog lacks most sections, and says so. */
  private Object searchSmall(String words) {
    try {
      return small.search(words);
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private Section section(OperationKey key) {
    return catalog.sectionOf(key).orElseThrow();
  }

  private Operation operation(OperationKey key) {
    return catalog.operation(key).orElseThrow();
  }

  private static List<Object> details(Operation operation) {
    return List.of(
        operation.lifecycle(),
        operation.parameters(),
        String.valueOf(operation.body()),
        operation.response(),
        operation.iamActions(),
        operation.scopes());
  }

  private List<Object> lookups(Operation operation) {
    List<Object> found = new ArrayList<>();
    for (Search each : List.of(search, small.search())) {
      found.add(each.successor(operation.key()));
      found.add(each.byModel(operation.response().innermost().toString()));
      for (IamAction action : operation.iamActions()) {
        found.add(each.byIamAction(action.name()));
      }
      operation.errors().forEach(error -> found.add(each.byError(error)));
    }
    return found;
  }

  private static List<Object> trees(Section section, Operation operation) {
    SchemaTree tree = SchemaTree.of(SectionTypes.of(section));
    return List.of(
        tree.body(operation).map(node -> node.toText()),
        tree.response(operation).map(node -> node.toText()));
  }

  private static List<Object> schemas(Section section, Operation operation) {
    JsonSchemas schemas = JsonSchemas.of(SectionTypes.of(section));
    return List.of(schemas.body(operation), schemas.response(operation));
  }

  private static List<Object> examples(Section section, Operation operation) {
    Examples examples = Examples.of(section);
    List<Object> made = new ArrayList<>();
    for (ExampleKind kind : ExampleKind.values()) {
      made.add(examples.body(operation, kind));
    }
    made.add(examples.response(operation));
    made.add(parameters(examples, operation));
    return made;
  }

  private static List<Object> violations(Section section, Operation operation) {
    Examples examples = Examples.of(section);
    Validator validator = Validator.of(SectionTypes.of(section));
    JsonValue everything = examples.body(operation, ExampleKind.FULL).orElse(null);
    return List.of(
        validator.request(operation, parameters(examples, operation), everything),
        validator.request(operation, Map.of("nonsense", List.of("1")), JsonValue.array()));
  }

  private static Map<String, List<String>> parameters(Examples examples, Operation operation) {
    return operation.parameters().stream()
        .collect(Collectors.toMap(p -> p.name(), p -> List.of(examples.parameter(p))));
  }
}
