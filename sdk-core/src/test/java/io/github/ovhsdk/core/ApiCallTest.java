package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.NotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiCallTest {
  private static final NotFoundException NOT_FOUND =
      new NotFoundException(ApiError.builder(404).message("no such thing").build());

  @Test
  void of_value_answersItInEveryWay() {
    ApiCall<String> call = ApiCall.of("hello").with(RequestOptions.timeout(Duration.ofSeconds(1)));

    assertThat(call.execute()).isEqualTo("hello");
    assertThat(call.executeAsync()).isCompletedWithValue("hello");
    assertThat(call.executeForResponse().body()).isEqualTo("hello");
    assertThat(call.executeForResponse().status()).isEqualTo(200);
    assertThat(call.executeForResponseAsync().join().body()).isEqualTo("hello");
    assertThat(call.executeForResponse().queryId()).isEmpty();
  }

  @Test
  void of_null_answersNull() {
    assertThat(ApiCall.of(null).execute()).isNull();
  }

  @Test
  void failed_error_failsWithItInEveryWay() {
    ApiCall<String> call = ApiCall.failed(NOT_FOUND);

    assertThatThrownBy(call::execute).isSameAs(NOT_FOUND);
    assertThatThrownBy(call::executeForResponse).isSameAs(NOT_FOUND);
    assertThatThrownBy(() -> call.executeAsync().join()).hasCause(NOT_FOUND);
    assertThatThrownBy(() -> call.executeForResponseAsync().join()).hasCause(NOT_FOUND);
  }

  @Test
  void prepare_fixedCall_saysThatThereIsNoRequest() {
    assertThatThrownBy(() -> ApiCall.of("hello").prepare())
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("no request");
  }

  @Test
  void listOf_elements_answersACopy() {
    List<Long> ids = new ArrayList<>(List.of(1L, 2L));
    ListCall<Long> call = ListCall.of(ids).with(RequestOptions.none());

    ids.clear();

    assertThat(call.execute()).containsExactly(1L, 2L);
  }

  @Test
  void listFailed_error_failsWithIt() {
    ListCall<Long> call = ListCall.<Long>failed(NOT_FOUND).with(RequestOptions.none());

    assertThatThrownBy(call::execute).isSameAs(NOT_FOUND);
  }
}
