package io.github.ovhsdk.explorer.validation;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Changes one thing, now and then two, anywhere in a document: each place in it is as likely as
 * another, so that what is deep inside is changed too. The same seed makes the same changes.
 */
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
          "true",
          "0000-01-01",
          "2026-01-31\n",
          "192.0.2.1\n",
          "192.0.2.0/24\n",
          "\u0661.0.2.1",
          "2026-01-31T12:00:00+24:00",
          "2026-01-31T12:00:00+0200",
          "2026-01-31T12:00:00.1234567890Z",
          "2026-01-31T23:59:60Z",
          "23:59:60",
          "PT1.5H",
          "P0,5D",
          "PT1.5H1M",
          "P1.5DT1H",
          "P1YT",
          "-P1M",
          "P1M\n",
          "00:00-5e:00-53:01",
          "00005e005301",
          "\ud83d");

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
          "-0",
          "1e400",
          "1e-400",
          "0.1");

  private final Random random;
  private int before;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** The document with a change; now and then it is equal to the document. */
  JsonValue of(JsonValue document) {
    JsonValue changed = one(document);
    return oneIn(5) ? one(changed) : changed;
  }

  private JsonValue one(JsonValue document) {
    before = random.nextInt(size(document));
    return replaced(document);
  }

  private static int size(JsonValue value) {
    int size = 1;
    for (JsonValue inside : inside(value)) {
      size += size(inside);
    }
    return size;
  }

  private static Collection<JsonValue> inside(JsonValue value) {
    return switch (value.kind()) {
      case OBJECT -> value.members().values();
      case ARRAY -> value.elements();
      default -> List.of();
    };
  }

  /** The value with that part of it changed that has so many parts before it. */
  private JsonValue replaced(JsonValue value) {
    if (before-- == 0) {
      return changed(value);
    }
    return switch (value.kind()) {
      case OBJECT -> {
        Map<String, JsonValue> members = new LinkedHashMap<>(value.members());
        members.replaceAll((name, member) -> replaced(member));
        yield JsonValue.object(members);
      }
      case ARRAY -> JsonValue.array(value.elements().stream().map(this::replaced).toList());
      default -> value;
    };
  }

  private JsonValue changed(JsonValue value) {
    if (oneIn(4)) {
      return other(value);
    }
    return switch (value.kind()) {
      case OBJECT -> value.members().isEmpty() ? other(value) : member(value);
      case ARRAY -> element(value);
      case STRING -> oneIn(2) ? typo(value.asString()) : JsonValue.of(pick(TEXTS));
      case NUMBER -> oneIn(4) ? JsonValue.of(value.toString()) : JsonValue.number(pick(NUMBERS));
      case BOOLEAN, NULL -> other(value);
    };
  }

  private JsonValue member(JsonValue object) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    String name = pick(List.copyOf(members.keySet()));
    switch (random.nextInt(5)) {
      case 0 -> members.remove(name);
      case 1 -> members.put(name + "s", JsonValue.of("more"));
      case 2 -> members.put(name.toUpperCase(Locale.ROOT), members.remove(name));
      case 3 -> members.put("192.0.2.1", members.get(name));
      default -> members.put(name, JsonValue.NULL);
    }
    return JsonValue.object(members);
  }

  private JsonValue element(JsonValue array) {
    List<JsonValue> elements = new ArrayList<>(array.elements());
    switch (random.nextInt(4)) {
      case 0 -> elements.clear();
      case 1 -> elements.add(JsonValue.NULL);
      case 2 -> elements.addAll(array.elements());
      default -> elements.add(JsonValue.of(pick(TEXTS)));
    }
    return JsonValue.array(elements);
  }

  private JsonValue other(JsonValue value) {
    return switch (random.nextInt(8)) {
      case 0 -> JsonValue.NULL;
      case 1 -> JsonValue.of(random.nextBoolean());
      case 2 -> JsonValue.array();
      case 3 -> JsonValue.object(Map.of());
      case 4 -> JsonValue.array(value);
      case 5 -> JsonValue.object(Map.of("value", value));
      case 6 -> JsonValue.number(pick(NUMBERS));
      default -> JsonValue.of(pick(TEXTS));
    };
  }

  private JsonValue typo(String text) {
    return JsonValue.of(
        switch (random.nextInt(6)) {
          case 0 -> text + "1";
          case 1 -> text.substring(text.isEmpty() ? 0 : 1);
          case 2 -> text.toUpperCase(Locale.ROOT);
          case 3 -> text.toLowerCase(Locale.ROOT);
          case 4 -> text + "\n";
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
