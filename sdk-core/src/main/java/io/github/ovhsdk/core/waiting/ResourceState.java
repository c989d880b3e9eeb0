package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.internal.Text;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.OvhModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of the state of a resource or a task, whatever its type: looked up by the
 * names that the properties have in v2 ({@code resourceStatus}, {@code currentTasks}, {@code
 * errors}) and in most tasks of v1 ({@code status}, {@code state}).
 */
final class ResourceState {
  static final ResourceState UNKNOWN = new ResourceState(name -> null);

  private final Function<String, @Nullable JsonValue> properties;

  private ResourceState(Function<String, @Nullable JsonValue> properties) {
    this.properties = properties;
  }

  static ResourceState of(@Nullable Object answer) {
    if (answer instanceof OvhModel model) {
      return new ResourceState(model::raw);
    }
    return isObject(answer) ? new ResourceState(((JsonValue) answer)::get) : UNKNOWN;
  }

  /** Returns whether there is a {@code resourceStatus}, be it null. */
  boolean isResource() {
    return properties.apply("resourceStatus") != null;
  }

  /** Returns the {@code resourceStatus}; null where it is missing or no text. */
  @Nullable String resourceStatus() {
    return text(properties.apply("resourceStatus"));
  }

  /** Returns the name of the state; null where there is none. */
  @Nullable String name() {
    return Stream.of("resourceStatus", "status", "state")
        .map(properties)
        .map(ResourceState::text)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Returns what the errors say: those of the resource's tasks, and a task's own. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    tasks().forEach(task -> errors.addAll(messages(task.get("errors"))));
    errors.addAll(messages(properties.apply("errors")));
    return errors;
  }

  /** Returns the state, the tasks under way and the errors as a clause, on one line. */
  String describe() {
    List<String> parts = new ArrayList<>();
    String name = name();
    parts.add(name == null ? "no state that has a name" : name);
    tasks().forEach(task -> parts.add("task " + describe(task)));
    parts.addAll(messages(properties.apply("errors")));
    return Text.clause(String.join("; ", parts));
  }

  private static String describe(JsonValue task) {
    String type = text(task.get("type"));
    String status = text(task.get("status"));
    List<String> errors = messages(task.get("errors"));
    return (type == null ? "of unknown type" : type)
        + (status == null ? "" : " " + status)
        + (errors.isEmpty() ? "" : ": " + String.join(", ", errors));
  }

  private List<JsonValue> tasks() {
    return objects(properties.apply("currentTasks"));
  }

  private static List<String> messages(@Nullable JsonValue errors) {
    return objects(errors).stream()
        .map(error -> text(error.get("message")))
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<JsonValue> objects(@Nullable JsonValue list) {
    return list == null || list.kind() != JsonValue.Kind.ARRAY
        ? List.of()
        : list.elements().stream().filter(ResourceState::isObject).toList();
  }

  private static @Nullable String text(@Nullable JsonValue json) {
    return json != null && json.kind() == JsonValue.Kind.STRING ? json.asString() : null;
  }

  private static boolean isObject(@Nullable Object answer) {
    return answer instanceof JsonValue json && json.kind() == JsonValue.Kind.OBJECT;
  }
}
