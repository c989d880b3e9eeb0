package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Filters items by their IAM tags. A map of tag to conditions: an item needs each of the tags to be
 * as one of its conditions says. Whether OVHcloud means "one" or "each" of the conditions is not
 * documented.
 */
final class TagFilter {

  static final String PARAMETER = "iamTags";

  private static final List<String> OPERATORS =
      List.of("EQ", "NEQ", "EXISTS", "NEXISTS", "LIKE", "ILIKE");

  private TagFilter() {}

  /**
   * Reads {@code {"environment": [{"operator": "EQ", "value": "production"}]}}.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  static Predicate<JsonValue> parse(String text) {
    Map<String, JsonValue> conditions;
    try {
      conditions = JsonValue.parse(text).members();
      conditions.values().forEach(list -> list.elements().forEach(TagFilter::check));
    } catch (JsonFormatException | IllegalStateException e) {
      throw new IllegalArgumentException(
          "The query parameter iamTags is a JSON object of tag to a list of {operator, value}, where"
              + " the operator is one of "
              + String.join(", ", OPERATORS)
              + ", or left out for EQ");
    }
    return item ->
        conditions.entrySet().stream()
            .allMatch(
                tag -> {
                  String value = tag(item, tag.getKey());
                  List<JsonValue> any = tag.getValue().elements();
                  return any.isEmpty() || any.stream().anyMatch(each -> holds(each, value));
                });
  }

  private static @Nullable String tag(JsonValue item, String name) {
    JsonValue tags = Values.find(item, "iam.tags");
    return tags == null || tags.kind() != JsonValue.Kind.OBJECT ? null : Ids.text(tags.get(name));
  }

  private static void check(JsonValue condition) {
    JsonValue operator = condition.members().get("operator");
    if (operator != null && !OPERATORS.contains(operator.asString())) {
      throw new IllegalStateException("No operator: " + operator);
    }
  }

  private static boolean holds(JsonValue condition, @Nullable String tag) {
    String operator = Ids.text(condition.get("operator"));
    String given = Ids.text(condition.get("value"));
    String value = given == null ? "" : given;
    return switch (operator == null ? "EQ" : operator) {
      case "EXISTS" -> tag != null;
      case "NEXISTS" -> tag == null;
      case "NEQ" -> !value.equals(tag);
      case "LIKE" -> tag != null && Values.isLike(tag, pattern(value), false);
      case "ILIKE" -> tag != null && Values.isLike(tag, pattern(value), true);
      default -> value.equals(tag);
    };
  }

  /** Which of the two usual signs for any characters OVHcloud takes is not documented. */
  private static String pattern(String value) {
    return value.replace('*', '%');
  }
}
