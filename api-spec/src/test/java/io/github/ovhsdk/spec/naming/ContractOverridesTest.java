package io.github.ovhsdk.spec.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.ProjectFiles;
import io.github.ovhsdk.spec.contract.ContractReader;
import org.junit.jupiter.api.Test;

class ContractOverridesTest {

  @Test
  void overrides_ofTheContract_allHaveAnEffect() throws Exception {
    Overrides overrides = Overrides.load(ProjectFiles.contract().resolve(Overrides.FILE));

    assertThat(
            overrides.withoutEffect(new ContractReader().read(ProjectFiles.contract()).sections()))
        .isEmpty();
  }
}
