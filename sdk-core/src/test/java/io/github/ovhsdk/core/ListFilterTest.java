package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ovhsdk.core.model.sample.RecordType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListFilterTest {

  @Test
  void toString_isWhatIsSent() {
    assertThat(
            List.of(
                ListFilter.equalTo("a", true),
                ListFilter.notEqualTo("a b", RecordType.A),
                ListFilter.lessThan("ttl", 60),
                ListFilter.greaterThan("price", new BigDecimal("1.50")),
                ListFilter.greaterThan("at", OffsetDateTime.parse("2024-02-29T10:00Z")),
                ListFilter.like("name", "%é%"),
                ListFilter.in("state", List.of("a&b", "c,d")),
                ListFilter.of("name", "nlike", "x%")))
        .map(ListFilter::toString)
        .containsExactly(
            "a:eq=true",
            "a%20b:ne=A",
            "ttl:lt=60",
            "price:gt=1.50",
            "at:gt=2024-02-29T10%3A00%3A00Z",
            "name:like=%25%C3%A9%25",
            "state:in=a%26b,c%2Cd",
            "name:nlike=x%25");
  }

  @Test
  void equals_isByWhatIsSent() {
    assertThat(ListFilter.equalTo("a", 1))
        .isEqualTo(ListFilter.of("a", "eq", "1"))
        .hasSameHashCodeAs(ListFilter.of("a", "eq", "1"))
        .isNotEqualTo(ListFilter.equalTo("a", 2));
  }

  @Test
  void create_withoutWhatItNeeds_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ListFilter.equalTo("", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> ListFilter.equalTo("a", null));
    assertThatIllegalArgumentException().isThrownBy(() -> ListFilter.of("a", " ", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> ListFilter.in("a", List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> ListFilter.equalTo("a", new Object()));
  }
}
