package io.github.ovhsdk.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes {@link JsonValue}: the one place that knows how JSON is spelled. */
public final class JsonText {

  // Names are not interned: the keys of maps come from outside and would stay in the JVM for ever.
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  private JsonText() {}

  /** What is read from a parser that stands on the first token. */
  @FunctionalInterface
  public interface Reading<T> {
    T read(JsonParser parser) throws IOException;
  }

  public static JsonValue parse(String json) {
    return parse(json, JsonText::readValue);
  }

  public static JsonValue parse(byte[] utf8) {
    return parse(utf8, JsonText::readValue);
  }

  /**
   * Reads a whole document, and no more than one.
   *
   * @throws JsonFormatException if the bytes are no JSON
   */
  public static <T> T parse(byte[] utf8, Reading<T> reading) {
    try (JsonParser parser = FACTORY.createParser(utf8)) {
      return document(parser, reading);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Reads a whole document, and no more than one.
   *
   * @throws JsonFormatException if the text is no JSON
   */
  public static <T> T parse(String json, Reading<T> reading) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return document(parser, reading);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static <T> T document(JsonParser parser, Reading<T> reading) throws IOException {
    if (parser.nextToken() == null) {
      throw new JsonFormatException("The text is empty where JSON was expected.");
    }
    T result = reading.read(parser);
    if (parser.nextToken() != null) {
      throw new JsonFormatException("The text goes on after the end of the JSON value.");
    }
    return result;
  }

  /** Reads the value whose first token the parser stands on, and leaves it on the last one. */
  public static JsonValue readValue(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    switch (token) {
      case START_OBJECT:
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
          parser.nextToken();
          members.put(name, readValue(parser));
        }
        return JsonValue.object(members);
      case START_ARRAY:
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements.add(readValue(parser));
        }
        return JsonValue.array(elements);
      case VALUE_STRING:
        return JsonValue.of(parser.getText());
      case VALUE_NUMBER_INT:
      case VALUE_NUMBER_FLOAT:
        return JsonValue.number(parser.getText());
      case VALUE_TRUE:
        return JsonValue.of(true);
      case VALUE_FALSE:
        return JsonValue.of(false);
      case VALUE_NULL:
        return JsonValue.NULL;
      default:
        throw new IllegalStateException("not the first token of a value: " + token);
    }
  }

  /** Writes compact JSON. */
  public static String text(JsonValue value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes JSON indented by two spaces, the same way on every platform. */
  public static String prettyText(JsonValue value) {
    Indentation indenter = new Indentation();
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.setPrettyPrinter(printer);
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes compact JSON in UTF-8. */
  public static byte[] utf8(JsonValue value) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text(value)));
      return Arrays.copyOf(bytes.array(), bytes.limit());
    } catch (CharacterCodingException e) {
      // Half of a surrogate pair, as a text cut in the middle of an emoji has it: legal in JSON,
      // and not in UTF-8.
      return asciiText(value).getBytes(StandardCharsets.US_ASCII);
    }
  }

  private static String asciiText(JsonValue value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(JsonValue value, JsonGenerator generator) throws IOException {
    switch (value.kind()) {
      case OBJECT -> {
        generator.writeStartObject();
        for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
          generator.writeFieldName(member.getKey());
          write(member.getValue(), generator);
        }
        generator.writeEndObject();
      }
      case ARRAY -> {
        generator.writeStartArray();
        for (JsonValue element : value.elements()) {
          write(element, generator);
        }
        generator.writeEndArray();
      }
      case STRING -> generator.writeString(value.asString());
      case NUMBER -> generator.writeNumber(value.numberText());
      case BOOLEAN -> generator.writeBoolean(value.asBoolean());
      case NULL -> generator.writeNull();
    }
  }

  /** Says what is wrong and where, without Jackson's own message, which quotes the text. */
  private static JsonFormatException unreadable(IOException e) {
    String place = "";
    if (e instanceof JsonProcessingException json && json.getLocation() != null) {
      place =
          " at line "
              + json.getLocation().getLineNr()
              + ", column "
              + json.getLocation().getColumnNr();
    }
    if (e instanceof JsonEOFException) {
      return new JsonFormatException("The JSON text ends too early" + place + ".");
    }
    if (e instanceof StreamConstraintsException limit) {
      return new JsonFormatException(
          "The JSON text goes beyond a limit" + place + ": " + limit.getOriginalMessage());
    }
    return new JsonFormatException("The text is no JSON" + place + ".");
  }
}
