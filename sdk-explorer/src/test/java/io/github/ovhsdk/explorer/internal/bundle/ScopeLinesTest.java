package io.github.ovhsdk.explorer.internal.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScopeLinesTest {

  @Test
  void read_everyKindOfLine_isWhatWasWritten() {
    ScopeSource snapshot = new ScopeSource(ScopeSource.Kind.SNAPSHOT, "2022-12");
    ScopeSource schema = new ScopeSource(ScopeSource.Kind.SCHEMA, null);
    List<Map<String, PublishedScopes>> scopes =
        List.of(
            Map.of(
                "ovh-ca", new PublishedScopes(List.of("/all", "all"), snapshot),
                "ovh-eu", new PublishedScopes(List.of(), snapshot)),
            Map.of(),
            Map.of("ovh-us", new PublishedScopes(List.of("all"), schema)));

    StringBuilder lines = new StringBuilder();
    scopes.forEach(s -> lines.append(ScopeLines.line(s)));

    assertThat(lines.toString().lines().skip(2)).containsExactly("ovh-us SCHEMA  all");
    assertThat(ScopeLines.read(lines.toString())).isEqualTo(scopes);
  }

  @Test
  void packagesAndScopes_ofTheBundle_areThoseOfItsSections() {
    Bundle bundle = new Bundle();
    List<OperationSummary> operations = bundle.operations();
    List<Map<String, PublishedScopes>> scopes = bundle.scopes();
    Map<String, PublishedScopes> byOperation = new HashMap<>();
    for (int i = 0; i < operations.size(); i++) {
      String key = operations.get(i).key() + " ";
      scopes.get(i).forEach((endpoint, published) -> byOperation.put(key + endpoint, published));
    }
    Map<String, PublishedScopes> expected = new HashMap<>();
    for (var summary : bundle.sections()) {
      Section section = bundle.section(summary.branch(), summary.path());
      for (Operation operation : section.operations()) {
        operation.scopes().forEach((e, published) -> expected.put(operation + " " + e, published));
      }
      assertThat(bundle.packages()).containsEntry(section.toString(), section.packageName());
    }

    assertThat(scopes).hasSameSizeAs(operations);
    assertThat(byOperation).isEqualTo(expected).hasSizeGreaterThan(9_000);
  }
}
