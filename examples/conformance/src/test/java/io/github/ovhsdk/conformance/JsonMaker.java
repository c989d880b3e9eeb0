package io.github.ovhsdk.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes JSON of a shape: the same for the same seed. What it makes can be read as the Java type of
 * the shape, however oddly it is spelled.
 */
final class JsonMaker {

  /** The seed of all that these tests make up. */
  static final long SEED = Long.getLong("ovh.seed", 20260131);

  /** Where models are inside models without end, or nearly so. */
  private static final int MOST_PROPERTIES = 400;

  private static final List<String> TEXTS =
      List.of(
          "text",
          "",
          " ",
          "0123",
          "null",
          "line\nbreak\tand \"quotes\" \\ / \u0001",
          "Zażółć 🎉 \u2028");
  private static final List<String> KEYS = List.of("key", "", "a.b/c", "été", "with space", "$ref");
  private static final List<String> DECIMALS =
      List.of(
          "1",
          "1.0",
          "1.50",
          "1e2",
          "0",
          "-0",
          "-0.0",
          "0.00",
          "1E+2",
          "2.5e-7",
          "100000000000000000000.000000000000000001");
  private static final List<String> WHOLE =
      List.of("1", "0", "-7", "1.0", "1e2", "-0", "2147483647");
  private static final List<String> LONGS =
      List.of("9007199254740993", "9223372036854775807", "-9223372036854775808");
  private static final List<String> UUIDS =
      List.of(
          "123e4567-e89b-42d3-a456-426614174000",
          "123E4567-E89B-42D3-A456-426614174000",
          "00000000-0000-0000-0000-000000000000");

  private final Random random;
  private final Style style;
  private int propertiesLeft = MOST_PROPERTIES;

  /**
   * Creates a maker.
   *
   * @param subject what it is for: JSON for one does not depend on what was made for another
   */
  JsonMaker(Style style, String subject) {
    this.style = style;
    this.random = new Random(SEED ^ subject.hashCode());
  }

  /** Returns what to say with a failure, so that it can be met again. */
  static String seed() {
    return "-Dovh.seed=" + SEED;
  }

  /** Makes an object with the properties of a model. */
  Tree.Obj model(Model model) {
    return model(model, 0);
  }

  /** Makes a value. */
  Tree value(Shape shape) {
    return value(shape, 0);
  }

  private Tree.Obj model(Model model, int depth) {
    Map<String, Tree> members = new LinkedHashMap<>();
    if (depth <= style.depth() && propertiesLeft > 0) {
      propertiesLeft -= model.properties().size();
      for (Model.Property property : model.properties()) {
        if (property.readOnly() && !style.readOnly() || chance(style.missing())) {
          continue;
        }
        members.put(property.name(), valueOrNull(property.shape(), depth));
      }
    }
    if (style.unknown() && (depth == 0 || chance(0.3))) {
      members.put("not in the contract", anything(0));
      members.put("notInTheContract", Tree.Literal.NULL);
    }
    return new Tree.Obj(members).shuffled(random);
  }

  private Tree valueOrNull(Shape shape, int depth) {
    return chance(style.nulls()) ? Tree.Literal.NULL : value(shape, depth);
  }

  private Tree value(Shape shape, int depth) {
    if (shape instanceof Shape.ListOf list) {
      List<Tree> elements = new ArrayList<>();
      // Models that would be left empty would lack what they need.
      boolean end = list.element() instanceof Shape.ModelOf && depth >= style.depth();
      for (int i = style.odd() ? random.nextInt(3) : end ? 0 : 1; i > 0; i--) {
        elements.add(valueOrNull(list.element(), depth));
      }
      return new Tree.Arr(elements);
    }
    if (shape instanceof Shape.MapOf map) {
      Map<String, Tree> members = new LinkedHashMap<>();
      for (int i = style.odd() ? random.nextInt(3) : 1; i > 0; i--) {
        members.put(style.odd() ? any(KEYS) : map.key(), valueOrNull(map.value(), depth));
      }
      return new Tree.Obj(members);
    }
    if (shape instanceof Shape.EnumOf of) {
      if (style.odd() && chance(0.3)) {
        return of.numeric() ? new Tree.Num("987654321") : new Tree.Text("NEVER heard-of é");
      }
      return of.json(any(of.values()));
    }
    return shape instanceof Shape.ModelOf of
        ? model(of.model(), depth + 1)
        : shape instanceof Shape.Formatted text && !style.odd()
            ? new Tree.Text(formatted(text.format()))
            : scalar(Shape.Scalar.of(shape));
  }

  private static String formatted(String format) {
    return switch (format) {
      case "duration" -> "P1M";
      case "internationalPhoneNumber" -> "0033199000001";
      case "ip", "ipv6" -> "2001:db8::1";
      case "ipBlock", "ipv4Block" -> "192.0.2.0/24";
      case "ipv4" -> "192.0.2.1";
      case "ipv6Block" -> "2001:db8::/32";
      case "macAddress" -> "00:00:5e:00:53:01";
      case "phoneNumber" -> "0199000001";
      case "time" -> "12:00:00";
      default -> throw new IllegalArgumentException("no text of the format " + format);
    };
  }

  private Tree scalar(Shape.Scalar scalar) {
    return switch (scalar) {
      case ANY -> style.odd() ? anything(0) : Tree.Obj.empty().with("a", new Tree.Num("1"));
      case BOOLEAN -> Tree.Literal.of(random.nextBoolean());
      case DATE -> new Tree.Text(usualOr(Values.DATES));
      case DATE_TIME -> new Tree.Text(usualOr(Values.TIMES));
      case DECIMAL -> new Tree.Num(style.odd() ? any(DECIMALS) : "1.50");
      case INT -> new Tree.Num(style.odd() ? any(WHOLE) : "12");
      case LONG -> new Tree.Num(!style.odd() ? "12" : chance(0.3) ? any(LONGS) : any(WHOLE));
      case STRING -> new Tree.Text(style.odd() ? any(TEXTS) : "text");
      case UUID -> new Tree.Text(style.odd() ? any(UUIDS) : UUIDS.get(0));
    };
  }

  /** Makes any JSON but null. */
  private Tree anything(int depth) {
    return switch (random.nextInt(depth > 2 ? 4 : 6)) {
      case 0 -> new Tree.Text(any(TEXTS));
      case 1 -> new Tree.Num(any(DECIMALS));
      case 2 -> new Tree.Num("12345678901234567890123");
      case 3 -> Tree.Literal.of(random.nextBoolean());
      case 4 -> Tree.Arr.of(anything(depth + 1), Tree.Literal.NULL);
      default ->
          Tree.Obj.empty().with("nothing", Tree.Literal.NULL).with("more", anything(depth + 1));
    };
  }

  private String usualOr(Map<String, ?> spellings) {
    List<String> all = List.copyOf(spellings.keySet());
    return style.odd() ? any(all) : all.get(0);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }
}
