package io.github.ovhsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.model.sample.Weight;
import org.junit.jupiter.api.Test;

class OvhEnumTest {

  @Test
  void of_aKnownValue_isTheConstant() {
    assertThat(RecordType.of("AAAA")).isSameAs(RecordType.AAAA);
    assertThat(RecordType.AAAA.isKnown()).isTrue();
    assertThat(RecordType.AAAA.value()).isEqualTo("AAAA");
    assertThat(Weight.of(10)).isSameAs(Weight._10);
    assertThat(Weight._10.value()).isEqualTo(10);
  }

  @Test
  void of_anUnknownValue_keepsIt() {
    RecordType unknown = RecordType.of("NEW");

    assertThat(unknown.isKnown()).isFalse();
    assertThat(unknown.value()).isEqualTo("NEW");
    assertThat(unknown).hasToString("NEW").isEqualTo(RecordType.of("NEW"));
    assertThat(unknown).hasSameHashCodeAs(RecordType.of("NEW")).isNotEqualTo(RecordType.of("new"));
    assertThat(Weight.of(7).isKnown()).isFalse();
    assertThat(Weight.of(7)).isEqualTo(Weight.of(7)).hasToString("7");
    assertThat((Object) Weight.of(7)).isNotEqualTo(RecordType.of("7"));
  }

  @Test
  void of_null_throws() {
    assertThatNullPointerException().isThrownBy(() -> RecordType.of(null));
  }

  @Test
  void values_areTheKnownOnesInOrder() {
    RecordType.of("NEW");

    assertThat(OvhEnum.values(RecordType.class))
        .containsExactly(RecordType.A, RecordType.AAAA, RecordType.CNAME);
    assertThat(OvhEnum.values(Weight.class)).containsExactly(Weight._1, Weight._10);
  }
}
