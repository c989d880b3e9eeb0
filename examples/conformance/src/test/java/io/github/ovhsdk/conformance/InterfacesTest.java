package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.internal.retrofit.ApiFactory;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All generated interfaces: each can be implemented, and each method of it be called. */
class InterfacesTest {

  private final RetrofitOracle retrofit = new RetrofitOracle("https://api.example/");

  @TestFactory
  Stream<DynamicTest> create_everyInterface_validatesEagerly() {
    return Contract.test(
        Contract.sections(),
        (section, problems) -> {
          TreeSet<String> interfaces = new TreeSet<>();
          section.operations().forEach(operation -> interfaces.add(operation.api()));
          for (String name : interfaces) {
            problems.check(
                name,
                () -> {
                  Class<?> api = Reflection.load(name);
                  ApiFactory.check(api);
                  assertThat(retrofit.create(api)).isInstanceOf(api);
                  assertThat(api.getAnnotation(OvhApi.class).value()).isEqualTo(section.label());
                });
          }
        });
  }

  @Test
  void contract_allSections_hasWhatItsLockSays() {
    int operations = Contract.sections().stream().mapToInt(each -> each.operations().size()).sum();

    assertThat(operations).isPositive().isEqualTo(Contract.operationsInLock());
  }
}
