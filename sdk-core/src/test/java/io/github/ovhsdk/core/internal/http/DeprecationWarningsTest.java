package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.testing.LogLines;
import org.junit.jupiter.api.Test;

class DeprecationWarningsTest {
  private final LogLines lines = new LogLines();
  private final DeprecationWarnings warnings = new DeprecationWarnings(lines);

  @Test
  void called_deprecatedTwice_warnsOnce() {
    Operation old =
        new Operation("v1 GET /old/{id}", true, " since 2022-04-01; use /1.0/new instead", null);

    warnings.called(old);
    warnings.called(old);

    assertThat(lines.logged())
        .containsExactly(
            "WARNING v1 GET /old/{id} is deprecated by OVHcloud since 2022-04-01; use /1.0/new"
                + " instead. (This is said once.)");
  }

  @Test
  void called_anotherDeprecated_warnsAgain() {
    warnings.called(new Operation("v1 GET /a", true, "", null));
    warnings.called(new Operation("v1 GET /b", true, "", null));

    assertThat(lines.logged()).hasSize(2);
  }

  @Test
  void called_notDeprecated_isSilent() {
    warnings.called(Operation.of("v1 GET /new", true));

    assertThat(lines.logged()).isEmpty();
  }
}
