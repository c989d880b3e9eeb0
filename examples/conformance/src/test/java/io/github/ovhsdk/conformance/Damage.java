package io.github.ovhsdk.conformance;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** Damages JSON documents: first what they say, then their bytes. Some are left as they are. */
final class Damage {

  private static final List<String> NUMBERS =
      List.of(
          "1e999999999",
          "-1e-999999999",
          "100e2147483647",
          "1e-2147483647",
          "1e99999999999",
          "0e2147483647",
          "-0",
          "1.5",
          "2147483648",
          "9223372036854775808",
          "9".repeat(900),
          "9".repeat(1_100),
          "0." + "0".repeat(900) + "1",
          "1" + "0".repeat(900) + "e-900");

  private static final List<String> TEXTS =
      List.of(
          "\\ud83d",
          "caf\\u00e9 \\ude00\\ud83d",
          "\\u0000",
          "2026-02-30",
          "+999999999-12-31T23:59:59.999999999+18:00",
          "2026-01-31T12:00:00+99:99",
          "-1-1-1-1-1",
          "1-1-1-1-1",
          "NEVER_HEARD_OF");

  private static final List<String> TOKENS =
      List.of(
          "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "null", "-", "1e", "NaN", "//", "\0");

  private static final List<int[]> NOT_UTF8 =
      List.of(
          new int[] {0xff},
          new int[] {0xc0, 0x80},
          new int[] {0xed, 0xa0, 0x80},
          new int[] {0xf8, 0x88, 0x80, 0x80, 0x80},
          new int[] {0xf4, 0x90, 0x80, 0x80},
          new int[] {0xe2, 0x82});

  private static final List<Charset> OTHER_CHARSETS =
      List.of(
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.ISO_8859_1,
          Charset.forName("UTF-32LE"));

  private static final List<BiFunction<byte[], Random, byte[]>> OF_BYTES =
      List.of(
          Damage::cut,
          Damage::bitsFlipped,
          Damage::inserted,
          Damage::removed,
          Damage::repeated,
          Damage::notUtf8,
          Damage::inAnotherCharset,
          Damage::noise);

  private Damage() {}

  /** Returns a document that was made of a good one. */
  static byte[] of(Tree good, Random random) {
    Tree tree = good;
    for (int i = random.nextInt(4); i > 0; i--) {
      // Half of the time, numbers and texts take the place of their like: where they nearly fit.
      tree =
          switch (random.nextInt(4)) {
            case 0 -> replaced(tree, Tree.Num.class, any(NUMBERS, random), random);
            case 1 -> replaced(tree, Tree.Text.class, "\"" + any(TEXTS, random) + "\"", random);
            default -> replaced(tree, Tree.class, somethingElse(tree, random), random);
          };
    }
    byte[] utf8 = tree.toString().getBytes(StandardCharsets.UTF_8);
    return random.nextBoolean() ? utf8 : any(OF_BYTES, random).apply(utf8, random);
  }

  private static String somethingElse(Tree tree, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> any(List.of("null", "true", "[]", "{}", "\"\"", "[null]", "{\"k\":null}"), random);
      case 1 -> any(NUMBERS, random);
      case 2 -> "\"" + any(TEXTS, random) + "\"";
      case 3, 4 ->
          "\"" + "long ".repeat(random.nextInt(20) == 0 ? 4_000 : random.nextInt(100)) + "\"";
      case 5 -> nested("[", "]", random);
      case 6 -> nested("{\"" + name(tree, random) + "\":", "}", random);
      case 7 -> nested("{\"" + name(tree, random) + "\":[", "]}", random);
      default -> {
        String name = "\"" + name(tree, random) + "\":";
        yield "{" + name + "1," + name + "{}," + name + any(NUMBERS, random) + "}";
      }
    };
  }

  /** Nests as deep as is read, or a little deeper. */
  private static String nested(String open, String close, Random random) {
    // Mostly short, or half of all bytes would be these.
    int depth = any(List.of(3, 3, 3, 3, 20, 20, 20, 100, 490, 990, 1_100), random);
    return open.repeat(depth) + "1" + close.repeat(depth);
  }

  /** Returns the name of one of the document's own members, so that models nest. */
  private static String name(Tree tree, Random random) {
    List<String> names =
        tree instanceof Tree.Obj object
            ? object.members().keySet().stream().filter(name -> name.matches("\\w+")).toList()
            : List.of();
    return names.isEmpty() ? "a" : any(names, random);
  }

  /**
   * Returns the tree with one of the nodes of a kind replaced, if there are any.
   *
   * @param by JSON, or nearly so; it goes in as a number, which is printed as it is spelled
   */
  private static Tree replaced(Tree tree, Class<? extends Tree> kind, String by, Random random) {
    int nodes = count(tree, kind);
    return nodes == 0
        ? tree
        : replaced(tree, kind, new int[] {random.nextInt(nodes)}, new Tree.Num(by));
  }

  private static int count(Tree tree, Class<? extends Tree> kind) {
    int inside = 0;
    if (tree instanceof Tree.Obj object) {
      inside = object.members().values().stream().mapToInt(each -> count(each, kind)).sum();
    } else if (tree instanceof Tree.Arr array) {
      inside = array.elements().stream().mapToInt(each -> count(each, kind)).sum();
    }
    return inside + (kind.isInstance(tree) ? 1 : 0);
  }

  /**
   * Returns the tree with one node replaced.
   *
   * @param left how many nodes of the kind come before it; counted down
   */
  private static Tree replaced(Tree tree, Class<? extends Tree> kind, int[] left, Tree by) {
    if (kind.isInstance(tree) && left[0]-- == 0) {
      return by;
    }
    if (tree instanceof Tree.Obj object) {
      Map<String, Tree> members = new LinkedHashMap<>();
      object.members().forEach((name, each) -> members.put(name, replaced(each, kind, left, by)));
      return new Tree.Obj(members);
    }
    if (tree instanceof Tree.Arr array) {
      List<Tree> elements = new ArrayList<>();
      array.elements().forEach(each -> elements.add(replaced(each, kind, left, by)));
      return new Tree.Arr(elements);
    }
    return tree;
  }

  private static byte[] cut(byte[] bytes, Random random) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private static byte[] bitsFlipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] inserted(byte[] bytes, Random random) {
    return spliced(bytes, random, any(TOKENS, random).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] notUtf8(byte[] bytes, Random random) {
    int[] values = any(NOT_UTF8, random);
    byte[] wrong = new byte[values.length];
    for (int i = 0; i < wrong.length; i++) {
      wrong[i] = (byte) values[i];
    }
    return spliced(bytes, random, wrong);
  }

  private static byte[] spliced(byte[] bytes, Random random, byte[] more) {
    int at = random.nextInt(bytes.length + 1);
    byte[] result = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, result, at, more.length);
    System.arraycopy(bytes, at, result, at + more.length, bytes.length - at);
    return result;
  }

  private static byte[] removed(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(20));
    byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from));
    System.arraycopy(bytes, to, result, from, bytes.length - to);
    return result;
  }

  private static byte[] repeated(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
    return spliced(bytes, random, Arrays.copyOfRange(bytes, from, to));
  }

  private static byte[] inAnotherCharset(byte[] bytes, Random random) {
    return new String(bytes, StandardCharsets.UTF_8).getBytes(any(OTHER_CHARSETS, random));
  }

  private static byte[] noise(byte[] bytes, Random random) {
    byte[] noise = new byte[random.nextInt(64)];
    random.nextBytes(noise);
    return noise;
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
