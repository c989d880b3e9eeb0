package io.github.ovhsdk.explorer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** All types of the bundled contract. */
class BundledTypesTest {

  private static final List<Section> SECTIONS =
      Catalog.bundled().sections().stream()
          .map(s -> Catalog.bundled().section(s.branch(), s.path()).orElseThrow())
          .toList();

  @Test
  void model_everyReference_isInItsSection() {
    List<String> lost = new ArrayList<>();
    for (Section section : SECTIONS) {
      SectionTypes types = SectionTypes.of(section);
      for (TypeRef type : typesIn(section)) {
        if (type.innermost() instanceof TypeRef.ModelRef && types.model(type).isEmpty()) {
          lost.add(section + " " + type);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void model_everyTree_ends() {
    Set<String> cycles = new TreeSet<>();
    for (Section section : SECTIONS) {
      SchemaTree tree = SchemaTree.of(SectionTypes.of(section));
      for (String name : section.models().keySet()) {
        collectRepeated(section, tree.model(name).orElseThrow(), cycles);
      }
    }
    assertThat(cycles).hasSizeGreaterThanOrEqualTo(10).contains("v2 /iam iam.policy.Condition[]");
  }

  @Test
  void body_everyOperation_hasATreeAndASchema() {
    int bodies = 0;
    for (Section section : SECTIONS) {
      SchemaTree tree = SchemaTree.of(SectionTypes.of(section));
      JsonSchemas schemas = JsonSchemas.of(SectionTypes.of(section));
      for (Operation operation : section.operations()) {
        boolean takesOne = operation.body() != null;
        bodies += takesOne ? 1 : 0;
        assertThat(tree.body(operation).isPresent()).isEqualTo(takesOne);
        assertThat(schemas.body(operation).isPresent()).isEqualTo(takesOne);
      }
    }
    assertThat(bodies).isGreaterThan(1000);
  }

  @Test
  void parameters_ofEveryOperation_haveNamesOfTheirOwn() {
    // What a person gives, and what a violation says, goes by the name alone.
    List<String> shared = new ArrayList<>();
    for (Section section : SECTIONS) {
      for (Operation operation : section.operations()) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        operation.parameters().stream()
            .filter(p -> !names.add(p.name()))
            .forEach(p -> shared.add(operation + " " + p.name()));
      }
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void trees_ofEveryOperation_areOfASizeThatCanBeShown() {
    int largest = 0;
    for (Section section : SECTIONS) {
      SchemaTree tree = SchemaTree.of(SectionTypes.of(section));
      for (Operation operation : section.operations()) {
        largest = Math.max(largest, tree.body(operation).map(n -> size(n)).orElse(0));
        largest = Math.max(largest, tree.response(operation).map(n -> size(n)).orElse(0));
      }
    }
    assertThat(largest).isBetween(500, 5000);
  }

  private static int size(SchemaNode node) {
    return 1 + node.children().stream().mapToInt(BundledTypesTest::size).sum();
  }

  private static void collectRepeated(Section section, SchemaNode node, Set<String> repeated) {
    if (node.repeated()) {
      repeated.add(section + " " + node.type());
    }
    node.children().forEach(child -> collectRepeated(section, child, repeated));
  }

  private static List<TypeRef> typesIn(Section section) {
    List<TypeRef> types = new ArrayList<>();
    for (Operation operation : section.operations()) {
      types.add(operation.response());
      operation.parameters().forEach(p -> types.add(p.type()));
      if (operation.body() instanceof Body.Single single) {
        types.add(single.type());
      } else if (operation.body() instanceof Body.Fields fields) {
        fields.fields().forEach(f -> types.add(f.type()));
      }
    }
    for (Model model : section.models().values()) {
      if (model instanceof Model.ObjectModel object) {
        object.properties().stream().map(Property::type).forEach(types::add);
      }
    }
    return types;
  }
}
