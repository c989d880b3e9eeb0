package io.github.ovhsdk.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * JSON as these tests see it: read from Jackson's tokens and printed here, so that no code under
 * test judges itself. Two trees are equal when they are the same JSON, down to how a number is
 * spelled; the order of members does not count.
 */
sealed interface Tree {

  /** An object. */
  record Obj(Map<String, Tree> members) implements Tree {

    static Obj empty() {
      return new Obj(Map.of());
    }

    @Nullable Tree get(String name) {
      return members.get(name);
    }

    /** Returns the same object with one member set. */
    Obj with(String name, Tree value) {
      Map<String, Tree> changed = new LinkedHashMap<>(members);
      changed.put(name, value);
      return new Obj(changed);
    }

    /** Returns the same object without one member. */
    Obj without(String name) {
      Map<String, Tree> changed = new LinkedHashMap<>(members);
      changed.remove(name);
      return new Obj(changed);
    }

    /** Returns the same object with its own members in another order. */
    Obj shuffled(Random random) {
      List<String> names = new ArrayList<>(members.keySet());
      Collections.shuffle(names, random);
      Map<String, Tree> shuffled = new LinkedHashMap<>();
      names.forEach(name -> shuffled.put(name, members.get(name)));
      return new Obj(shuffled);
    }

    @Override
    public String toString() {
      StringJoiner out = new StringJoiner(",", "{", "}");
      members.forEach((name, value) -> out.add(quoted(name) + ":" + value));
      return out.toString();
    }
  }

  /** An array. */
  record Arr(List<Tree> elements) implements Tree {

    static Arr of(Tree... elements) {
      return new Arr(List.of(elements));
    }

    @Override
    public String toString() {
      StringJoiner out = new StringJoiner(",", "[", "]");
      elements.forEach(element -> out.add(element.toString()));
      return out.toString();
    }
  }

  /** A string. */
  record Text(String value) implements Tree {
    @Override
    public String toString() {
      return quoted(value);
    }
  }

  /** A number as it is spelled. */
  record Num(String spelling) implements Tree {
    @Override
    public String toString() {
      return spelling;
    }
  }

  /** What JSON has words for. */
  enum Literal implements Tree {
    TRUE,
    FALSE,
    NULL;

    static Literal of(boolean value) {
      return value ? TRUE : FALSE;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads one JSON value. */
  static Tree parse(String json) {
    try (JsonParser parser = Tokens.FACTORY.createParser(json)) {
      return document(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one JSON value in UTF-8. */
  static Tree parse(byte[] utf8) {
    try (JsonParser parser = Tokens.FACTORY.createParser(utf8)) {
      return document(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tree document(JsonParser parser) throws IOException {
    parser.nextToken();
    Tree tree = read(parser);
    if (parser.nextToken() != null) {
      throw new IllegalArgumentException("more than one JSON value");
    }
    return tree;
  }

  private static Tree read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IllegalArgumentException("no JSON value");
    }
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Tree> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
          parser.nextToken();
          if (members.put(name, read(parser)) != null) {
            throw new IllegalArgumentException("a member twice: " + name);
          }
        }
        yield new Obj(members);
      }
      case START_ARRAY -> {
        List<Tree> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements.add(read(parser));
        }
        yield new Arr(elements);
      }
      case VALUE_STRING -> new Text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Num(parser.getText());
      case VALUE_TRUE -> Literal.TRUE;
      case VALUE_FALSE -> Literal.FALSE;
      case VALUE_NULL -> Literal.NULL;
      default -> throw new IllegalArgumentException("not the start of a value: " + token);
    };
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** Holds what an interface cannot hold in private. */
  final class Tokens {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Tokens() {}
  }
}
