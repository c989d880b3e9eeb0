package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class DeprecationWarningsTest {
  private final List<String> lines = new ArrayList<>();
  private final DeprecationWarnings warnings = new DeprecationWarnings(new Lines());

  @Test
  void called_deprecatedTwice_warnsOnce() {
    Operation old =
        new Operation("v1 GET /old/{id}", true, " since 2022-04-01; use /1.0/new instead", null);

    warnings.called(old);
    warnings.called(old);

    assertThat(lines)
        .containsExactly(
            "WARNING v1 GET /old/{id} is deprecated by OVHcloud since 2022-04-01; use /1.0/new"
                + " instead. (This is said once.)");
  }

  @Test
  void called_anotherDeprecated_warnsAgain() {
    warnings.called(new Operation("v1 GET /a", true, "", null));
    warnings.called(new Operation("v1 GET /b", true, "", null));

    assertThat(lines).hasSize(2);
  }

  @Test
  void called_notDeprecated_isSilent() {
    warnings.called(Operation.of("v1 GET /new", true));

    assertThat(lines).isEmpty();
  }

  private final class Lines implements System.Logger {
    @Override
    public String getName() {
      return "lines";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
      lines.add(level + " " + message);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
      lines.add(level + " " + MessageFormat.format(format, parameters));
    }
  }
}
