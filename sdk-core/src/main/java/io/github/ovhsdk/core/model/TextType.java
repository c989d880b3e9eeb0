package io.github.ovhsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ovhsdk.core.internal.json.JsonText;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.time.DateTimeException;

/**
 * A type whose JSON is a string: a plain one is held as such, the others as they were received
 * until they are read.
 */
abstract class TextType extends ValueType {

  static final ValueType STRING =
      new TextType("a string") {
        @Override
        Object read(JsonParser parser) throws IOException {
          return parser.currentToken() == JsonToken.VALUE_STRING
              ? parser.getText()
              : super.read(parser);
        }

        @Override
        Object parse(String text) {
          return text;
        }
      };

  static final ValueType UUID =
      new TextType("a UUID") {
        @Override
        Object parse(String text) {
          return java.util.UUID.fromString(text);
        }
      };

  static final ValueType DATE_TIME =
      new TextType("a date and time with an offset") {
        @Override
        Object parse(String text) {
          return Times.parseDateTime(text);
        }
      };

  static final ValueType DATE =
      new TextType("a date") {
        @Override
        Object parse(String text) {
          return Times.parseDate(text);
        }
      };

  private final String what;

  private TextType(String what) {
    this.what = what;
  }

  /**
   * Returns the Java value of a text.
   *
   * @throws IllegalArgumentException or {@link DateTimeException} if it is none of this type
   */
  abstract Object parse(String text);

  @Override
  Object read(JsonParser parser) throws IOException {
    return JsonText.readValue(parser);
  }

  @Override
  Object convert(JsonValue json) {
    if (json.kind() != JsonValue.Kind.STRING) {
      throw new Unreadable(what + " was expected, not JSON of kind " + json.kind());
    }
    try {
      return parse(json.asString());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Unreadable("the string is not " + what);
    }
  }
}
