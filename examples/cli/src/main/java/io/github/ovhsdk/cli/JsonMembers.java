package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, in the order in which they are put. */
final class JsonMembers {

  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  JsonMembers put(String name, @Nullable String text) {
    return put(name, text == null ? JsonValue.NULL : JsonValue.of(text));
  }

  JsonMembers put(String name, boolean value) {
    return put(name, JsonValue.of(value));
  }

  JsonMembers put(String name, Optional<JsonValue> value) {
    return put(name, value.orElse(JsonValue.NULL));
  }

  JsonMembers put(String name, Collection<String> texts) {
    return put(name, JsonValue.array(texts.stream().map(JsonValue::of).toList()));
  }

  JsonMembers put(String name, JsonValue value) {
    members.put(name, value);
    return this;
  }

  JsonMembers putAll(Map<String, JsonValue> more) {
    members.putAll(more);
    return this;
  }

  JsonValue toJson() {
    return JsonValue.object(members);
  }
}
