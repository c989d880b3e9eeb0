package io.github.ovhsdk.spec.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where in its document it stood. */
public sealed interface Json {

  /** Where it stood; {@link Place#NONE} if it was not read from anywhere. */
  Place place();

  /** What it is, as an error message says it: {@code an object}, {@code a list}, {@code a text}… */
  String kind();

  /** A line and a column, both counted from 1. */
  record Place(int line, int column) {

    public static final Place NONE = new Place(0, 0);

    @Override
    public String toString() {
      return line + ":" + column;
    }
  }

  /** An object. Mutable while it is put together. */
  record Obj(Map<String, Json> members, Place place) implements Json {

    /** Starts an empty object. */
    public Obj() {
      this(new LinkedHashMap<>(), Place.NONE);
    }

    /** Returns the member of that name, null if there is none. */
    public @Nullable Json get(String name) {
      return members.get(name);
    }

    /** Returns the text of that name, null if there is none or it is no text. */
    public @Nullable String text(String name) {
      return members.get(name) instanceof Text t ? t.value() : null;
    }

    /** Says whether the member of that name is {@code true}. */
    public boolean isTrue(String name) {
      return members.get(name) instanceof Bool b && b.value();
    }

    /** Returns the object of that name, an empty one if there is none. */
    public Obj object(String name) {
      return members.get(name) instanceof Obj o ? o : new Obj();
    }

    /** Returns the elements of the list of that name, none if there is no list. */
    public List<Json> list(String name) {
      return members.get(name) instanceof Arr a ? a.elements() : List.of();
    }

    /** Adds a member. */
    public Obj put(String name, Json value) {
      members.put(name, value);
      return this;
    }

    /** Adds a text. */
    public Obj put(String name, String value) {
      return put(name, Json.of(value));
    }

    /** Adds a truth value. */
    public Obj put(String name, boolean value) {
      return put(name, new Bool(value, Place.NONE));
    }

    /** Adds a whole number. */
    public Obj put(String name, long value) {
      return put(name, new Num(Long.toString(value), Place.NONE));
    }

    /** Adds a text unless it is null. */
    public Obj putIfPresent(String name, @Nullable String value) {
      return value == null ? this : put(name, value);
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /** A list. Mutable while it is put together. */
  record Arr(List<Json> elements, Place place) implements Json {

    /** Starts an empty list. */
    public Arr() {
      this(new ArrayList<>(), Place.NONE);
    }

    /** Adds an element. */
    public Arr add(Json element) {
      elements.add(element);
      return this;
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A text. */
  record Text(String value, Place place) implements Json {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** A number in its own spelling. */
  record Num(String spelling, Place place) implements Json {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /** True or false. */
  record Bool(boolean value, Place place) implements Json {
    @Override
    public String kind() {
      return "a truth value";
    }
  }

  /** Null. */
  record Null(Place place) implements Json {
    @Override
    public String kind() {
      return "null";
    }
  }

  /** Returns a text that stood nowhere. */
  static Text of(String value) {
    return new Text(value, Place.NONE);
  }

  /** Returns a list of texts. */
  static Arr texts(Iterable<String> values) {
    Arr list = new Arr();
    values.forEach(v -> list.add(of(v)));
    return list;
  }
}
