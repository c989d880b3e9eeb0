package io.github.ovhsdk.explorer.validation;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Changes one thing somewhere in a document. The same seed makes the same changes. */
final class Mutations {

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "example",
          "0",
          "192.0.2.1",
          "192.0.02.1",
          "192.0.2.256",
          "192.0.2.0/24",
          "192.0.2.0/33",
          "192.0.2.77/24",
          "2001:db8::1",
          "2001:db8::/32",
          "2001:db8::/129",
          "::",
          "::ffff:192.0.2.1",
          "1:2:3:4:5:6:7::",
          "1::2::3",
          "12345::",
          "fe80::1%eth0",
          "2026-02-28",
          "2026-02-29",
          "2024-02-29",
          "2026-1-1",
          "2026-01-31T12:00:00+02:00",
          "2026-01-31T12:00:00.123456789Z",
          "2026-01-31T12:00:00",
          "2026-01-31T24:00:00Z",
          "2026-01-31 12:00:00Z",
          "23:59",
          "24:00:00",
          "P1M",
          "PT60S",
          "PT0.5S",
          "P1Y1D",
          "P",
          "PT",
          "1M",
          "00:00:5e:00:53:01",
          "00-00-5E-00-53-01",
          "00:00:5e:00:53",
          "00000000-0000-4000-8000-00000000000A",
          "00000000-0000-4000-8000-00000000000",
          "00000000-0000-4000-8000-00000000000g",
          "1-2-3-4-5",
          "true");

  static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1.5",
          "1.0",
          "1e2",
          "2147483647",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775809",
          "1e400",
          "0.1");

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** The document with one change; now and then it is equal to the document. */
  JsonValue of(JsonValue value) {
    if (value.kind() == JsonValue.Kind.OBJECT && !value.members().isEmpty() && !oneIn(4)) {
      return member(value);
    }
    if (value.kind() == JsonValue.Kind.ARRAY && !value.elements().isEmpty() && !oneIn(4)) {
      List<JsonValue> elements = new ArrayList<>(value.elements());
      int index = random.nextInt(elements.size());
      elements.set(index, of(elements.get(index)));
      return JsonValue.array(elements);
    }
    return other(value);
  }

  private JsonValue member(JsonValue object) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    String name = pick(List.copyOf(members.keySet()));
    switch (random.nextInt(8)) {
      case 0 -> members.remove(name);
      case 1 -> members.put(name + "s", JsonValue.of("more"));
      case 2 -> members.put(name, JsonValue.NULL);
      default -> members.put(name, of(members.get(name)));
    }
    return JsonValue.object(members);
  }

  private JsonValue other(JsonValue value) {
    return switch (random.nextInt(12)) {
      case 0 -> JsonValue.NULL;
      case 1 -> JsonValue.of(random.nextBoolean());
      case 2 -> JsonValue.array();
      case 3 -> JsonValue.object(Map.of());
      case 4 -> JsonValue.array(value);
      case 5 -> JsonValue.array(value, value);
      case 6, 7 -> JsonValue.number(pick(NUMBERS));
      case 8 -> value.kind() == JsonValue.Kind.STRING ? typo(value.asString()) : JsonValue.of("x");
      default -> JsonValue.of(pick(TEXTS));
    };
  }

  private JsonValue typo(String text) {
    return JsonValue.of(
        switch (random.nextInt(4)) {
          case 0 -> text + "1";
          case 1 -> text.substring(text.isEmpty() ? 0 : 1);
          case 2 -> text.toUpperCase(Locale.ROOT);
          default -> " " + text;
        });
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
