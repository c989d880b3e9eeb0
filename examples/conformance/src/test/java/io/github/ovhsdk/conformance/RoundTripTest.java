package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.OvhModel;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All generated models: what is read is there, in the right type, and is written as it was. */
class RoundTripTest {

  private static final List<Style> STYLES =
      List.of(Style.EVERYTHING, Style.EVERYTHING, Style.ANYTHING, Style.ANYTHING);

  @TestFactory
  Stream<DynamicTest> toJson_everyModel_isWhatWasRead() {
    return check(
        (model, json) -> {
          OvhModel read = Values.read(model, json);

          assertThat(Values.tree(read.toJson())).isEqualTo(json);
          assertThat(read.toJson()).isEqualTo(JsonValue.parse(json.toString()));
        });
  }

  @TestFactory
  Stream<DynamicTest> accessors_everyModel_returnWhatWasRead() {
    return check(
        (model, json) ->
            assertThat(Values.modelProblem(model, json, Values.read(model, json))).isNull());
  }

  @TestFactory
  Stream<DynamicTest> equals_everyModel_isByContent() {
    return check(
        (model, json) -> {
          OvhModel read = Values.read(model, json);
          OvhModel again = Values.read(model, json.shuffled(new Random(1)));
          OvhModel other = Values.read(model, json.with("one more", Tree.Literal.NULL));

          assertThat(again).isEqualTo(read).hasSameHashCodeAs(read);
          assertThat(again.toString()).hasSameSizeAs(read.toString());
          assertThat(other).isNotEqualTo(read);
        });
  }

  private static Stream<DynamicTest> check(Check check) {
    return Contract.test(
        Contract.documents(),
        (document, problems) -> {
          for (Model model : document.models()) {
            for (int i = 0; i < STYLES.size(); i++) {
              Tree.Obj json = new JsonMaker(STYLES.get(i), model.javaName() + i).model(model);
              problems.check(model, () -> check.run(model, json));
            }
          }
        });
  }

  private interface Check {
    void run(Model model, Tree.Obj json);
  }
}
