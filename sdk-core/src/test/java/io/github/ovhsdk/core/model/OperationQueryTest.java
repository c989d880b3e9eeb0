package io.github.ovhsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.ListRecordsQuery;
import io.github.ovhsdk.core.model.sample.Owner;
import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.model.sample.Weight;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationQueryTest {

  @Test
  void parameters_areOrderedTextsWithListsRepeated() {
    ListRecordsQuery query =
        ListRecordsQuery.builder(RecordType.of("NEW"))
            .weight(List.of(Weight._10, Weight._1))
            .from(OffsetDateTime.parse("2024-02-29T10:00Z"))
            .iamTags(
                Map.of("k", List.of(Owner.builder().name("n").put("id", JsonValue.of(1)).build())))
            .put("later", JsonValue.array(JsonValue.of("x"), JsonValue.of(1)))
            .build();

    assertThat(query.parameters())
        .containsExactly(
            Map.entry("from", "2024-02-29T10:00:00Z"),
            Map.entry("iamTags", "{\"k\":[{\"id\":1,\"name\":\"n\"}]}"),
            Map.entry("later", "x"),
            Map.entry("later", "1"),
            Map.entry("type", "NEW"),
            Map.entry("weight", "10"),
            Map.entry("weight", "1"));
  }

  @Test
  void set_toNullOrSomethingEmpty_sendsNothing() {
    ListRecordsQuery query =
        ListRecordsQuery.builder(RecordType.A)
            .from(OffsetDateTime.parse("2024-02-29T10:00Z"))
            .from(null)
            .weight(List.of())
            .iamTags(Map.of())
            .build();

    assertThat(query.parameters()).containsExactly(Map.entry("type", "A"));
    assertThat(query).isEqualTo(ListRecordsQuery.of(RecordType.A));
  }

  @Test
  void of_withoutARequiredParameter_namesIt() {
    assertThatNullPointerException()
        .isThrownBy(() -> ListRecordsQuery.of(null))
        .withMessageContaining("type");
  }

  @Test
  void equals_isByValue_andTheBuilderCanBeUsedFurther() {
    ListRecordsQuery.Builder builder = ListRecordsQuery.builder(RecordType.A);
    ListRecordsQuery before = builder.build();
    ListRecordsQuery after = builder.voucher("v").build();

    assertThat(before)
        .isEqualTo(ListRecordsQuery.of(RecordType.A))
        .hasSameHashCodeAs(ListRecordsQuery.of(RecordType.A))
        .isNotEqualTo(after);
  }

  @Test
  void toString_masksSecrets() {
    ListRecordsQuery query =
        ListRecordsQuery.builder(RecordType.A)
            .voucher("hush")
            .weight(List.of(Weight._1, Weight._10))
            .build();

    assertThat(query).hasToString("ListRecordsQuery{type=A, voucher=***, weight=[1, 10]}");
    assertThat(query.isSecret("voucher")).isTrue();
    assertThat(query.isSecret("type")).isFalse();
  }
}
