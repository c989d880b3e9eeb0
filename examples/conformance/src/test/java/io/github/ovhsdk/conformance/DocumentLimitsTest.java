package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.OvhModel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to exhaust the stack or the memory of whoever reads them. */
class DocumentLimitsTest {

  private static final int MEGABYTE = 1 << 20;

  /** The stack that a thread has on most platforms. */
  private static final long STACK = MEGABYTE;

  private static final int DEEPEST = 1_000;

  /** A model that has a property of its own kind, in a list or not. */
  private record Recursive(Model model, Model.Property property) {

    static Recursive any(boolean list) {
      return Contract.documents().stream()
          .flatMap(document -> document.models().stream())
          .flatMap(
              model -> model.properties().stream().map(property -> new Recursive(model, property)))
          .filter(each -> each.isRecursive(list))
          .findFirst()
          .orElseThrow();
    }

    private boolean isRecursive(boolean list) {
      Shape shape = property.shape();
      if (list != shape instanceof Shape.ListOf) {
        return false;
      }
      Shape inside = shape instanceof Shape.ListOf of ? of.element() : shape;
      return inside instanceof Shape.ModelOf of && of.model() == model;
    }

    /** Returns as many objects inside of each other. */
    String nested(int depth) {
      boolean list = property.shape() instanceof Shape.ListOf;
      String open = "{\"" + property.name() + "\":" + (list ? "[" : "");
      return open.repeat(depth) + (list ? "]}" : "null}") + (list ? "]}" : "}").repeat(depth - 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "[[], "})
  void parse_aMegabyteOfNesting_isRefused(String open) {
    String text = open.repeat(MEGABYTE / open.length());
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    Class<?> model = Reflection.load(Recursive.any(true).model().javaName());

    long bytes =
        Allocation.of(
            () -> {
              refused(() -> JsonValue.parse(text));
              refused(() -> JsonValue.parse(utf8));
              refused(() -> JsonCodec.read(model, utf8));
              refused(() -> JsonCodec.read(JsonValue.class, utf8));
            });

    assertThat(bytes).as("allocated bytes").isLessThan(4 * MEGABYTE);
  }

  private static void refused(Runnable reading) {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(reading::run)
        .withMessageContaining("limit");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void models_asDeepAsIsRead_canBeUsed(boolean list) throws Exception {
    Recursive recursive = Recursive.any(list);
    String deepest = recursive.nested(list ? DEEPEST / 2 : DEEPEST);
    String tooDeep = recursive.nested(DEEPEST + 1);
    Class<?> type = Reflection.load(recursive.model().javaName());
    CompletableFuture<OvhModel> used = new CompletableFuture<>();

    Runnable use =
        () -> {
          try {
            OvhModel model = (OvhModel) JsonValue.parse(deepest).as(type);
            Usage.of(model);
            used.complete(model);
          } catch (Throwable e) {
            used.completeExceptionally(e);
          }
        };
    new Thread(null, use, "small stack", STACK).start();

    assertThat(used.get(1, TimeUnit.MINUTES).toJson()).hasToString(deepest);
    refused(() -> JsonCodec.read(type, tooDeep.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1e999999999",
        "1e-999999999",
        "100e2147483647",
        "1e-2147483647",
        "0e999999999",
        "1e99999999999999999999"
      })
  void models_numbersWithoutMeasure_areNeverWrittenOut(String number) {
    Model model = anyWith(Shape.Scalar.DECIMAL);
    StringBuilder json = new StringBuilder("{\"unknown\":" + number);
    for (Model.Property property : model.properties()) {
      json.append(",\"" + property.name() + "\":" + number);
    }
    byte[] utf8 = json.append('}').toString().getBytes(StandardCharsets.UTF_8);

    long bytes = Allocation.of(() -> Usage.of(JsonCodec.read(type(model), utf8)));

    assertThat(bytes).as("allocated bytes").isLessThan(4 * MEGABYTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "0", "\"\"", "null", "{\"a\":{}}"})
  void parse_aMegabyteOfSmallValues_takesNoMoreThanAFewHundredTimesThat(String value) {
    String text = "[" + (value + ",").repeat(MEGABYTE / (value.length() + 1)) + "0]";

    long bytes = Allocation.of(() -> assertThat(JsonValue.parse(text).elements()).isNotEmpty());

    assertThat(bytes).as("allocated bytes").isLessThan(200L * MEGABYTE);
  }

  @Test
  void parse_numberOfAMillionDigits_isRefused() {
    String digits = "9".repeat(MEGABYTE);

    long bytes = Allocation.of(() -> refused(() -> JsonValue.parse("[" + digits + "]")));

    assertThat(bytes).as("allocated bytes").isLessThan(32 * MEGABYTE);
  }

  @Test
  void toString_modelsDeepInsideOfEachOther_doesNotCopyOncePerLevel() {
    Recursive recursive = Recursive.any(false);
    String json = recursive.nested(DEEPEST);
    OvhModel model =
        (OvhModel) JsonValue.parse(json).as(Reflection.load(recursive.model().javaName()));

    long bytes = Allocation.of(() -> assertThat(model.toString().length()).isPositive());

    assertThat(bytes).as("allocated bytes").isLessThan(50L * json.length());
  }

  private static Model anyWith(Shape shape) {
    return Contract.documents().stream()
        .flatMap(document -> document.models().stream())
        .filter(model -> model.properties().stream().anyMatch(each -> each.shape().equals(shape)))
        .findFirst()
        .orElseThrow();
  }

  private static Class<?> type(Model model) {
    return Reflection.load(model.javaName());
  }
}
