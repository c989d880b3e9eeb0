package io.github.ovhsdk.spec;

import static io.github.ovhsdk.spec.Parameter.Place.HEADER;
import static io.github.ovhsdk.spec.Parameter.Place.PATH;
import static io.github.ovhsdk.spec.Parameter.Place.QUERY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OperationTest {

  @Test
  void parameters_givenInAnyOrder_standAsInThePathThenQueryThenHeadersByName() {
    Operation operation =
        Operation.builder(OperationKey.parse("v1 GET /z/{zone}/record/{id}"))
            .parameters(
                List.of(
                    Parameter.of(HEADER, "A", TypeRef.STRING, false),
                    Parameter.of(QUERY, "b", TypeRef.STRING, false),
                    Parameter.of(PATH, "id", TypeRef.STRING, true),
                    Parameter.of(QUERY, "a", TypeRef.STRING, false),
                    Parameter.of(PATH, "zone", TypeRef.STRING, true)))
            .build();

    assertThat(operation.parameters())
        .extracting(Parameter::name)
        .containsExactly("zone", "id", "a", "b", "A");
  }

  @Test
  void equals_sameFactsInAnotherOrder_isTrue() {
    OperationBuilder builder = Operation.builder(OperationKey.parse("v1 GET /z"));

    assertThat(builder.errors(List.of("b", "a", "b")).build())
        .isEqualTo(builder.errors(List.of("a", "b")).build());
  }

  @Test
  void lifecycle_datesThatCanBeRead_arePointsInTime() {
    Lifecycle lifecycle =
        new Lifecycle(OperationState.DEPRECATED, "2022-12-15T00:00:00Z", "one day", null);

    assertThat(lifecycle.deprecationTime()).hasToString("Optional[2022-12-15T00:00:00Z]");
    assertThat(lifecycle.deletionTime()).isEmpty();
    assertThat(lifecycle.isDeprecated()).isTrue();
  }
}
