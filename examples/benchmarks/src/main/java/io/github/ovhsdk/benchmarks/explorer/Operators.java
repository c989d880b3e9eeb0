package io.github.ovhsdk.benchmarks.explorer;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes searches with operators that an operation meets. */
final class Operators {

  private final Catalog catalog;
  private final Random random;

  Operators(Catalog catalog, Random random) {
    this.catalog = catalog;
    this.random = random;
  }

  /** One or two operators, with the word or without. */
  String of(OperationSummary operation, String word) {
    List<List<String>> all = all(operation);
    StringBuilder search = new StringBuilder(any(any(all)));
    if (random.nextBoolean()) {
      search.append(' ').append(any(any(all)));
    }
    if (random.nextBoolean()) {
      search.append(' ').append(word);
    }
    return search.toString();
  }

  /** For each operator that can find it, ways to use that. */
  private List<List<String>> all(OperationSummary summary) {
    Operation operation = catalog.operation(summary.key()).orElseThrow();
    SectionTypes types = SectionTypes.of(catalog.sectionOf(summary.key()).orElseThrow());
    List<List<String>> all = new ArrayList<>();
    all.add(List.of("method:" + summary.key().method().toLowerCase(Locale.ROOT)));
    all.add(List.of("branch:" + summary.key().branch()));
    all.add(List.of("state:" + summary.state()));
    all.add(List.of("section:" + summary.section()));
    all.add(List.of("deprecated-before:" + (2015 + random.nextInt(12))));
    add("param:", operation.parameters(), Parameter::name, all);
    add("iam:", operation.iamActions(), IamAction::name, all);
    add("error:", operation.errors(), error -> error, all);
    add("response:", types.properties(operation.response()), Property::name, all);
    add("body:", body(types, operation.body()), Property::name, all);
    return all;
  }

  private static <T> void add(
      String operator, List<T> facts, Function<T, String> name, List<List<String>> all) {
    if (!facts.isEmpty()) {
      all.add(facts.stream().map(fact -> operator + name.apply(fact)).toList());
    }
  }

  private static List<Property> body(SectionTypes types, @Nullable Body body) {
    if (body instanceof Body.Fields fields) {
      return fields.fields();
    }
    return body instanceof Body.Single single ? types.properties(single.type()) : List.of();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
