package io.github.ovhsdk.spec.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON documents into trees. */
public final class JsonReader {

  // A byte order mark or another encoding is found out by Jackson itself.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private JsonReader() {}

  /**
   * Reads one document.
   *
   * @throws JsonSyntaxException if it is not exactly one JSON document, or an object in it has a
   *     key twice
   */
  public static Json read(byte[] document) throws JsonSyntaxException {
    try (JsonParser parser = FACTORY.createParser(document)) {
      if (parser.nextToken() == null) {
        throw new JsonSyntaxException("the document is empty", new Json.Place(1, 1));
      }
      Json value = value(parser);
      if (parser.nextToken() != null) {
        throw new JsonSyntaxException(
            "something follows the end of the document", place(parser.currentTokenLocation()));
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new JsonSyntaxException(firstLine(e.getOriginalMessage()), place(e.getLocation()));
    } catch (IOException e) {
      // The document is in memory: what fails here is the decoding of its bytes.
      throw new JsonSyntaxException(
          firstLine(String.valueOf(e.getMessage())), new Json.Place(1, 1));
    }
  }

  private static Json value(JsonParser parser) throws IOException, JsonSyntaxException {
    Json.Place place = place(parser.currentTokenLocation());
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser, place);
      case START_ARRAY -> array(parser, place);
      case VALUE_STRING -> text(parser.getText(), place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getText(), place);
      case VALUE_TRUE -> new Json.Bool(true, place);
      case VALUE_FALSE -> new Json.Bool(false, place);
      case VALUE_NULL -> new Json.Null(place);
      default -> throw new JsonSyntaxException("unexpected " + token, place);
    };
  }

  private static Json text(String text, Json.Place place) throws JsonSyntaxException {
    // Half a surrogate pair is no character, and no file in UTF-8 can hold it.
    if (hasHalfPair(text)) {
      throw new JsonSyntaxException("a text holds half a surrogate pair", place);
    }
    return new Json.Text(text, place);
  }

  /** By hand: every text is looked at, and a stream for each takes a tenth of all reading. */
  private static boolean hasHalfPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int whole = text.codePointAt(i);
        if (Character.charCount(whole) == 1) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static Json object(JsonParser parser, Json.Place place)
      throws IOException, JsonSyntaxException {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return new Json.Obj(members, place);
  }

  private static Json array(JsonParser parser, Json.Place place)
      throws IOException, JsonSyntaxException {
    List<Json> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return new Json.Arr(elements, place);
  }

  private static Json.Place place(@Nullable JsonLocation location) {
    return location == null
        ? new Json.Place(1, 1)
        : new Json.Place(location.getLineNr(), location.getColumnNr());
  }

  private static String firstLine(String message) {
    // Where it is, is said by the place; what Jackson adds in brackets is about Jackson.
    return message
        .lines()
        .findFirst()
        .orElse("unreadable")
        .replaceFirst(" \\(start marker at.*", "")
        .replaceFirst(", from `[^`]*`", "");
  }
}
