package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Filters a list by the query: a declared parameter that is called like a property of the items
 * wants it to have one of the values; {@code date.from} and {@code date.to} want it not to be
 * before or after. Parameters of other names do nothing.
 */
final class QueryFilter {

  private static final String FROM = ".from";
  private static final String TO = ".to";

  private QueryFilter() {}

  /**
   * Returns what an item must be like.
   *
   * @throws IllegalArgumentException if {@code iamTags} has no JSON of the right form
   */
  static Predicate<JsonValue> of(CollectionType type, Map<String, List<String>> query) {
    Predicate<JsonValue> all = item -> true;
    Operation list = type.list().operation();
    for (Parameter parameter : list.parameters(Parameter.Place.QUERY)) {
      List<String> values = query.getOrDefault(parameter.name(), List.of());
      if (!values.isEmpty()) {
        all = all.and(of(type, parameter.name(), values));
      }
    }
    return all;
  }

  private static Predicate<JsonValue> of(CollectionType type, String name, List<String> values) {
    if (name.equals(TagFilter.PARAMETER)) {
      return TagFilter.parse(values.get(0));
    }
    if (name.endsWith(FROM) && has(type, start(name, FROM))) {
      return bound(start(name, FROM), values.get(0), 1);
    }
    if (name.endsWith(TO) && has(type, start(name, TO))) {
      return bound(start(name, TO), values.get(0), -1);
    }
    if (has(type, name)) {
      return item -> {
        JsonValue value = find(item, name);
        return value != null && values.stream().anyMatch(text -> Values.is(value, text));
      };
    }
    return item -> true;
  }

  private static Predicate<JsonValue> bound(String name, String limit, int sign) {
    return item -> {
      String value = Ids.text(find(item, name));
      return value != null && Values.compare(value, limit) * sign >= 0;
    };
  }

  private static String start(String name, String end) {
    return name.substring(0, name.length() - end.length());
  }

  private static boolean has(CollectionType type, String name) {
    String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    return type.property(first) != null
        || Shapes.object(
                type.item().types(),
                type.property(Progress.CURRENT) == null
                    ? type.elementType()
                    : type.model().property(Progress.CURRENT).orElseThrow().type())
            .flatMap(state -> state.property(first))
            .isPresent();
  }

  /** A v2 resource has in its state what an object of v1 has itself. */
  private static @Nullable JsonValue find(JsonValue item, String name) {
    JsonValue own = Values.find(item, name);
    return own != null ? own : Values.find(item, Progress.CURRENT + "." + name);
  }
}
