package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {

  @Test
  void take_moreThanThereAre_isRefused() {
    RetryBudget budget = new RetryBudget(2);

    assertThat(budget.take()).isTrue();
    assertThat(budget.take()).isTrue();
    assertThat(budget.take()).isFalse();
  }

  @Test
  void take_none_isRefused() {
    assertThat(new RetryBudget(0).take()).isFalse();
  }

  @Test
  void putBack_tenTimes_isOneRetry() {
    RetryBudget budget = new RetryBudget(1);
    budget.take();

    for (int i = 0; i < 9; i++) {
      budget.putBack();
    }
    assertThat(budget.take()).isFalse();
    budget.putBack();
    assertThat(budget.take()).isTrue();
  }

  @Test
  void putBack_full_addsNothing() {
    RetryBudget budget = new RetryBudget(1);
    for (int i = 0; i < 100; i++) {
      budget.putBack();
    }

    assertThat(budget.take()).isTrue();
    assertThat(budget.take()).isFalse();
  }

  @Test
  void create_asManyAsAnIntHolds_works() {
    assertThat(new RetryBudget(Integer.MAX_VALUE).take()).isTrue();
  }
}
