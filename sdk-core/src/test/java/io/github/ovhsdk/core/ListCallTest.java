package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.model.sample.Owner;
import io.github.ovhsdk.core.model.sample.Record;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists that applications make for their unit tests. */
class ListCallTest {
  private static final NotFoundException NOT_FOUND =
      new NotFoundException(ApiError.builder(404).message("no such thing").build());
  private static final Record A = Record.builder().subDomain("a").build();
  private static final Record B = Record.builder().subDomain("b").build();

  @Test
  void of_elements_answersThemInEveryWay() {
    ListCall<Long> call = ListCall.of(List.of(1L, 2L, 3L));

    assertThat(call.items()).containsExactly(1L, 2L, 3L);
    assertThat(call.items()).containsExactly(1L, 2L, 3L);
    assertThat(call.stream()).containsExactly(1L, 2L, 3L);
    assertThat(call.executeAsync()).isCompletedWithValue(List.of(1L, 2L, 3L));
    assertThat(call.pages()).hasSize(1);
    assertThat(call.pages().first().items()).containsExactly(1L, 2L, 3L);
    assertThat(call.pages().first().nextCursor()).isEmpty();
  }

  @Test
  void of_elementsWithAPageSize_hasPages() {
    ListCall<Long> call = ListCall.of(List.of(1L, 2L, 3L)).pageSize(2);

    assertThat(call.execute()).hasSize(3);
    assertThat(call.pages().stream().map(Page::items))
        .containsExactly(List.of(1L, 2L), List.of(3L));
    Page<Long> first = call.pages().first();
    assertThat(first.items()).containsExactly(1L, 2L);
    Page<Long> second = call.pages().from(first.nextCursor().orElseThrow()).first();
    assertThat(second.items()).containsExactly(3L);
    assertThat(second.nextCursor()).isEmpty();
    assertThat(call.pages().from("9").first().items()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> call.pages().from("x"));
  }

  @Test
  void of_nothing_hasOneEmptyPage() {
    ListCall<Long> call = ListCall.of(List.of());

    assertThat(call.pages().first().items()).isEmpty();
    assertThat(call.pages()).hasSize(1);
    assertThat(call.items()).isEmpty();
  }

  @Test
  void of_idsAndObjects_expands() {
    Expansion<Record> records = ListCall.of(List.of(1L, 2L), List.of(A, B)).expand(Record.class);

    assertThat(records.execute()).containsExactly(A, B);
    assertThat(records.items()).containsExactly(A, B);
    assertThat(
            records
                .parallelism(2)
                .sortBy("id")
                .sortByDescending("id")
                .filter(ListFilter.equalTo("id", 1))
                .batches(10)
                .stream())
        .containsExactly(A, B);
    assertThat(records.pageSize(1).pages().stream().map(Page::items))
        .containsExactly(List.of(A), List.of(B));
  }

  @Test
  void of_idsAndOtherObjects_refusesToExpand() {
    ListCall<Long> call = ListCall.of(List.of(1L), List.of(A));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> call.expand(Owner.class))
        .withMessage("The objects are of class Record, not of Owner.");
  }

  @Test
  void of_elementsAlone_saysHowToExpand() {
    ListCall<Long> call = ListCall.of(List.of(1L));

    assertThatThrownBy(() -> call.expand(Record.class))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("ListCall.of(ids, objects)");
  }

  @Test
  void failed_error_failsWithItWhenAskedForElements() {
    ListCall<Long> call = ListCall.failed(NOT_FOUND);
    Iterable<Long> items = call.items();
    Stream<Long> stream = call.stream();
    Pages<Long> pages = call.pageSize(2).pages();
    Expansion<Record> records = call.expand(Record.class);

    assertThatThrownBy(() -> items.iterator().next()).isSameAs(NOT_FOUND);
    assertThatThrownBy(stream::toList).isSameAs(NOT_FOUND);
    assertThatThrownBy(pages::first).isSameAs(NOT_FOUND);
    assertThatThrownBy(() -> pages.iterator().next()).isSameAs(NOT_FOUND);
    assertThatThrownBy(records::execute).isSameAs(NOT_FOUND);
    assertThatThrownBy(() -> records.stream().toList()).isSameAs(NOT_FOUND);
  }
}
