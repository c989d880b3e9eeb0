package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.ScalarType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Fills in when something was made and last changed, by what properties are called. */
final class Timestamps {

  private static final Pattern CREATED = Pattern.compile("creat(ion|ed).*");
  private static final Pattern UPDATED = Pattern.compile("(last)?([uU]pdate|[mM]odif).*");

  private final Clock clock;

  Timestamps(Clock clock) {
    this.clock = clock;
  }

  /** The item with the time of its creation, but for properties that are in the request. */
  JsonValue created(Model.ObjectModel model, JsonValue item, Set<String> sent) {
    return fill(model, fill(model, item, sent, CREATED), sent, UPDATED);
  }

  /** The item with the time of its change, but for properties that are in the request. */
  JsonValue changed(Model.ObjectModel model, JsonValue item, Set<String> sent) {
    return fill(model, item, sent, UPDATED);
  }

  private JsonValue fill(Model.ObjectModel model, JsonValue item, Set<String> sent, Pattern names) {
    Map<String, JsonValue> members = new LinkedHashMap<>(item.members());
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    for (Property property : model.properties()) {
      if (sent.contains(property.name()) || !names.matcher(property.name()).matches()) {
        continue;
      }
      ScalarType type = Ids.scalar(property.type()).orElse(null);
      if (type == ScalarType.DATETIME) {
        members.put(property.name(), JsonValue.of(now.toString()));
      } else if (type == ScalarType.DATE) {
        String day = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
        members.put(property.name(), JsonValue.of(day));
      }
    }
    return JsonValue.object(members);
  }
}
