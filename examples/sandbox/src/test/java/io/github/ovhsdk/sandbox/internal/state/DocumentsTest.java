package io.github.ovhsdk.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.validation.Validator;
import io.github.ovhsdk.explorer.validation.Violation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static final String INFOS = "/v1/vps/vps-1/serviceInfos";

  private static final Catalog CATALOG = Catalog.bundled();

  private final Engine engine = Engine.lenient();

  @Test
  void change_objectOnNoList_isRemembered() {
    engine.put("/v1/me", "{\"city\":\"Roubaix\"}");

    assertThat(engine.json("/v1/me").get("city")).isEqualTo(JsonValue.of("Roubaix"));
    assertThat(engine.json("/v1/me").get("nichandle")).isNotNull();
  }

  @Test
  void change_underTwoParents_areTwo() {
    engine.put(INFOS, "{\"renew\":{\"period\":12}}");

    assertThat(Values.find(engine.json(INFOS), "renew.period")).isEqualTo(JsonValue.of(12));
    assertThat(Values.find(engine.json(INFOS.replace("vps-1", "vps-2")), "renew.period"))
        .isEqualTo(JsonValue.of(1));
  }

  @Test
  void seed_object_isGivenOverTheExampleAndInTheSnapshot() {
    engine.seeded("{\"/v1/me\": {\"city\":\"Roubaix\"}}");

    assertThat(engine.json("/v1/me").get("city")).isEqualTo(JsonValue.of("Roubaix"));
    Engine other = Engine.lenient();
    other.state().seed(engine.state().snapshot());
    assertThat(other.json("/v1/me")).isEqualTo(engine.json("/v1/me"));
  }

  @Test
  void change_everyObjectOnNoList_answersWhatTheContractAllows() {
    CollectionTypes types = new CollectionTypes(CATALOG);
    List<String> problems = new ArrayList<>();
    int count = 0;
    for (OperationSummary summary : CATALOG.operations()) {
      OperationKey put = summary.key();
      OperationKey get = new OperationKey(put.branch(), "GET", put.path());
      if (!put.method().equals("PUT")
          || types.use(put).isPresent()
          || CATALOG.summary(get).isEmpty()
          || !Documents.isDocument(Declared.of(CATALOG, get))) {
        continue;
      }
      count++;
      Declared change = Declared.of(CATALOG, put);
      Examples examples = Examples.of(change.types().section());
      Map<String, String> values = new HashMap<>();
      for (Parameter parameter : change.operation().parameters(Parameter.Place.PATH)) {
        values.put(parameter.name(), examples.parameter(parameter));
      }
      String url = ResourcePath.of(change.operation(), values).toString();
      String body =
          examples
              .body(change.operation(), ExampleKind.WRITABLE)
              .map(JsonValue::toString)
              .orElse("");
      check(change, engine.put(url, body).json(), problems);
      check(Declared.of(CATALOG, get), engine.json(url), problems);
    }

    assertThat(problems).isEmpty();
    assertThat(count).isEqualTo(137);
  }

  private static void check(Declared operation, @Nullable JsonValue answer, List<String> problems) {
    if (answer != null) {
      Validator.of(operation.types()).response(operation.operation(), answer).stream()
          .filter(Violation::isError)
          .forEach(violation -> problems.add(operation.operation() + ": " + violation));
    }
  }

  @Test
  void delete_parent_takesItAway() {
    String cluster = "/v1/cloud/project/p/database/mysql/00000000-0000-4000-8000-000000000009";
    String configuration = cluster + "/advancedConfiguration";
    engine.seeded("{\"" + configuration + "\": {}}");
    assertThat(engine.get(configuration).status()).isEqualTo(200);

    engine.delete(cluster);

    assertThat(engine.get(configuration).status()).isEqualTo(404);
    assertThat(engine.state().snapshot().members()).doesNotContainKey(configuration);
  }
}
