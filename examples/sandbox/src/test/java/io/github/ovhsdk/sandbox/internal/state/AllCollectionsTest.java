package io.github.ovhsdk.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.validation.Validator;
import io.github.ovhsdk.explorer.validation.Violation;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every collection of the contract. */
class AllCollectionsTest {

  private static final Catalog CATALOG = Catalog.bundled();
  private static final List<CollectionType> ALL = new CollectionTypes(CATALOG).all();
  private static final Map<String, Integer> COUNTS = new TreeMap<>();

  @AfterAll
  static void print() {
    System.out.println("Collections: " + COUNTS);
  }

  @Test
  void all_contract_hasAsManyAsThereAreListsWithItems() {
    List<CollectionType> creatable = creatable().toList();

    COUNTS.put("list and item", ALL.size());
    COUNTS.put("list, item and POST", creatable.size());
    assertThat(ALL).hasSize(1000);
    assertThat(creatable).hasSize(430);
    assertThat(creatable).filteredOn(AllCollectionsTest::hasFullCycle).hasSize(208);
  }

  @ParameterizedTest
  @MethodSource("creatable")
  void answer_createdItem_isListedReadChangedAndDeleted(CollectionType type) {
    Cycle cycle = new Cycle(type, Engine.lenient());

    cycle.run();

    assertThat(cycle.problems).isEmpty();
    cycle.done.forEach((step, times) -> COUNTS.merge(step, times, Integer::sum));
    COUNTS.merge("full cycle", hasFullCycle(type) ? 1 : 0, Integer::sum);
  }

  @ParameterizedTest
  @MethodSource("creatable")
  void answer_createdItemInStrictEngine_livesAsLong(CollectionType type) {
    Engine engine = Engine.strict();
    // What the list is under is all that there has to be.
    engine.state().seed(JsonValue.object(Map.of(Cycle.url(type.list()), JsonValue.array())));
    Cycle cycle = new Cycle(type, engine);

    cycle.run();

    assertThat(cycle.problems).isEmpty();
    COUNTS.merge("strict", 1, Integer::sum);
  }

  static Stream<CollectionType> creatable() {
    return ALL.stream().filter(type -> has(key(type, "POST", false)));
  }

  private static boolean hasFullCycle(CollectionType type) {
    return has(key(type, "POST", false))
        && has(key(type, "PUT", true))
        && has(key(type, "DELETE", true));
  }

  private static boolean has(OperationKey key) {
    return CATALOG.summary(key).isPresent();
  }

  private static OperationKey key(CollectionType type, String method, boolean item) {
    OperationKey key = (item ? type.item() : type.list()).operation().key();
    return new OperationKey(key.branch(), method, key.path());
  }

  /** One item's life. */
  private static final class Cycle {
    private final CollectionType type;
    private final Engine engine;
    private final Map<String, Integer> done = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    Cycle(CollectionType type, Engine engine) {
      this.type = type;
      this.engine = engine;
    }

    void run() {
      String list = url(type.list());
      OperationKey post = key(type, "POST", false);
      call("POST", list, post);
      List<JsonValue> listed = call("GET", list, key(type, "GET", false)).json().elements();
      if (listed.size() != 1) {
        problems.add("The list has " + listed);
        return;
      }
      String id = engine.state().ids(list).get(0);
      String shown = id(listed.get(0));
      if (shown != null && !shown.equals(id)) {
        problems.add("The list shows " + shown + " for " + id);
      }
      String item =
          ResourcePath.of(type.list().operation(), values(type.list())).child(id).toString();
      OperationKey read = key(type, "GET", true);
      JsonValue created = call("GET", item, read).json();
      String own =
          type.idProperty() == null ? null : Ids.text(created.get(type.idProperty().name()));
      count(own == null ? "id not in item" : "id in item");
      if (own != null && !own.equals(id)) {
        count("id in item is another one");
      }
      checkShown(post, created);
      OperationKey put = key(type, "PUT", true);
      if (has(put)) {
        call("PUT", item, put);
        checkShown(put, call("GET", item, read).json());
        count("changed");
      }
      OperationKey delete = key(type, "DELETE", true);
      if (has(delete)) {
        call("DELETE", item, delete);
        count("deleted");
        Answer gone = engine.get(item);
        if (gone.status() != 404) {
          problems.add("After deletion: " + gone);
        }
        if (!call("GET", list, key(type, "GET", false)).json().elements().isEmpty()) {
          problems.add("It is still listed.");
        }
      }
    }

    private @Nullable String id(JsonValue element) {
      if (element.kind() != JsonValue.Kind.OBJECT) {
        return Ids.text(element);
      }
      return type.idProperty() == null ? null : Ids.text(element.get(type.idProperty().name()));
    }

    private void count(String step) {
      done.merge(step, 1, Integer::sum);
    }

    /** Checks that an item shows what was sent, where it has a property of that name and type. */
    private void checkShown(OperationKey sent, JsonValue item) {
      Declared declared = Declared.of(CATALOG, sent);
      JsonValue body = JsonValue.parse(body(declared).isEmpty() ? "{}" : body(declared));
      Shapes shapes = new Shapes(type.item().types());
      SentFields.of(declared, body)
          .forEach(
              (name, value) -> {
                Property property = type.property(name);
                if (property == null || name.equals(Progress.CHECKSUM)) {
                  count("sent fields that items do not have");
                } else if (value.kind() == JsonValue.Kind.OBJECT
                    || !shapes.fits(property.type(), value)) {
                  count("sent fields of another type");
                } else {
                  count("sent fields shown");
                  if (!value.equals(item.get(name)) && property != type.idProperty()) {
                    problems.add(sent + " " + name + " = " + value + " is " + item.get(name));
                  }
                }
              });
    }

    /** The example of a body, with other texts than those of the example of an item. */
    private static String body(Declared declared) {
      return Examples.of(declared.types().section())
          .body(declared.operation(), ExampleKind.WRITABLE)
          .map(body -> body.toString().replace("\"example\"", "\"sent\""))
          .orElse("");
    }

    /** Calls with an example, and checks that the answer is one that the contract allows. */
    private Answer call(String method, String url, OperationKey key) {
      Declared declared = Declared.of(CATALOG, key);
      String body = body(declared);
      if (method.equals("PUT") && body.contains("\"checksum\":\"")) {
        String current = String.valueOf(engine.json(url).get("checksum"));
        body = body.replaceFirst("\"checksum\":\"[^\"]*\"", "\"checksum\":" + current);
      }
      Answer answer = engine.call(method, url, body);
      boolean nothing = declared.response() instanceof TypeRef.Void;
      if (answer.status() != 200 || nothing != (answer.json() == null)) {
        problems.add(key + " answers " + answer);
      } else if (!nothing) {
        Validator.of(declared.types()).response(declared.operation(), answer.json()).stream()
            .filter(Violation::isError)
            .forEach(violation -> problems.add(key + ": " + violation));
      }
      return answer;
    }

    private static Map<String, String> values(Declared declared) {
      Map<String, String> values = new TreeMap<>();
      for (Parameter parameter : declared.operation().parameters(Parameter.Place.PATH)) {
        values.put(parameter.name(), Examples.of(declared.types().section()).parameter(parameter));
      }
      return values;
    }

    private static String url(Declared declared) {
      return ResourcePath.of(declared.operation(), values(declared)).toString();
    }
  }
}
