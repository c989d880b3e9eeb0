package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.internal.json.Json;

/** Takes JSON for what it must be. */
final class Reading {

  private Reading() {}

  static Json.Obj object(Json value) {
    if (value instanceof Json.Obj object) {
      return object;
    }
    throw new MalformedException("here must be an object, this is " + value.kind(), value);
  }

  static Json.Obj object(Json.Obj parent, String name) {
    return object(member(parent, name));
  }

  static String text(Json value) {
    if (value instanceof Json.Text text) {
      return text.value();
    }
    throw new MalformedException("here must be a text, this is " + value.kind(), value);
  }

  static String text(Json.Obj parent, String name) {
    return text(member(parent, name));
  }

  static int number(Json.Obj parent, String name) {
    Json value = member(parent, name);
    try {
      if (value instanceof Json.Num number) {
        return Integer.parseInt(number.spelling());
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new MalformedException("here must be a whole number", value);
  }

  private static Json member(Json.Obj parent, String name) {
    Json value = parent.get(name);
    if (value == null) {
      throw new MalformedException("\"" + name + "\" is missing", parent);
    }
    return value;
  }
}
