package io.github.ovhsdk.benchmarks.sides;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds up values, at next to no cost and with no allocation: reading them is what is measured. */
final class Sum {
  private long total;

  void add(@Nullable String text) {
    total += text == null ? 1 : text.length();
  }

  void add(@Nullable Long number) {
    total += number == null ? 1 : number;
  }

  void add(@Nullable Boolean flag) {
    total += flag == null ? 1 : flag ? 2 : 3;
  }

  void add(@Nullable UUID id) {
    total += id == null ? 1 : id.getLeastSignificantBits();
  }

  void add(@Nullable OffsetDateTime time) {
    total += time == null ? 1 : time.toEpochSecond() + time.getNano();
  }

  void add(@Nullable Map<String, String> map) {
    if (map == null) {
      total++;
      return;
    }
    for (Map.Entry<String, String> entry : map.entrySet()) {
      add(entry.getKey());
      add(entry.getValue());
    }
  }

  long total() {
    return total;
  }
}
