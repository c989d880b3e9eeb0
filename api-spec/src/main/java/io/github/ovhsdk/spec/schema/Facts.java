package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.internal.json.Json;
import io.github.ovhsdk.spec.internal.json.JsonPrinter;
import java.util.Optional;

/** Takes what is a fact, and no sentence, out of JSON that we have no place for. */
final class Facts {

  private Facts() {}

  /**
   * Returns the value on one line without the texts in it that have blanks; empty if nothing
   * remains.
   */
  static Optional<String> of(Json value) {
    return factual(value).map(JsonPrinter::compact);
  }

  private static Optional<Json> factual(Json value) {
    if (value instanceof Json.Text text) {
      return text.value().isEmpty() || text.value().chars().anyMatch(Character::isWhitespace)
          ? Optional.empty()
          : Optional.of(text);
    }
    if (value instanceof Json.Obj object) {
      Json.Obj facts = new Json.Obj();
      object.members().forEach((k, v) -> factual(v).ifPresent(f -> facts.put(k, f)));
      return facts.members().isEmpty() ? Optional.empty() : Optional.of(facts);
    }
    if (value instanceof Json.Arr array) {
      Json.Arr facts = new Json.Arr();
      array.elements().forEach(e -> factual(e).ifPresent(facts::add));
      return facts.elements().isEmpty() ? Optional.empty() : Optional.of(facts);
    }
    return value instanceof Json.Null ? Optional.empty() : Optional.of(value);
  }
}
