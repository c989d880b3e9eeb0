package io.github.ovhsdk.spec.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.ProjectFiles;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.ScalarType;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import io.github.ovhsdk.spec.contract.ContractReader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Compares the reviewed list of secrets with the contract. */
class SecretsTest {

  private final Set<String> marked = new TreeSet<>();

  @Test
  void list_everyEntry_isSomethingInTheContractThatIsNoPasswordAnyway() throws Exception {
    for (Section section : new ContractReader().read(ProjectFiles.contract()).sections()) {
      section.models().values().stream()
          .filter(ObjectModel.class::isInstance)
          .map(ObjectModel.class::cast)
          .forEach(model -> model.properties().forEach(p -> add(model.name(), p)));
      section.operations().forEach(this::add);
    }

    assertThat(marked).isEqualTo(new TreeSet<>(Secrets.list()));
  }

  private void add(Operation operation) {
    for (Parameter parameter : operation.parameters()) {
      if (parameter.secret()) {
        marked.add(operation + " " + parameter.name());
      }
    }
    if (operation.body() instanceof Body.Fields fields) {
      fields.fields().forEach(f -> add(operation.toString(), f));
    }
  }

  private void add(String owner, Property property) {
    if (property.secret()) {
      assertThat(property.type())
          .as(owner + " " + property.name())
          .isIn(TypeRef.STRING, TypeRef.scalar(ScalarType.TEXT.ovhName()), TypeRef.ANY);
      marked.add(owner + " " + property.name());
    }
  }
}
