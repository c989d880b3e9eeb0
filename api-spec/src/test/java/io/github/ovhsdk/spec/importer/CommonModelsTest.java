package io.github.ovhsdk.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonModelsTest {

  /** A model that speaks of others. */
  private static Model model(String name, String... references) {
    List<Property> properties = new ArrayList<>();
    for (String reference : references) {
      properties.add(Property.of("p" + properties.size(), TypeRef.model(reference)));
    }
    return new ObjectModel(name, null, false, properties, null, Map.of());
  }

  /** A model whose definition is not that of {@link #model}. */
  private static Model other(String name, String... references) {
    ObjectModel model = (ObjectModel) model(name, references);
    List<Property> properties = new ArrayList<>(model.properties());
    properties.add(Property.of("more", TypeRef.STRING));
    return model.withProperties(properties);
  }

  /** A section with an operation that answers each of its models but those called unreached. */
  private static Section section(String path, Model... models) {
    Map<String, Model> byName = new TreeMap<>();
    Stream.of(models).forEach(m -> byName.put(m.name(), m));
    List<Operation> operations =
        byName.keySet().stream()
            .filter(name -> !name.startsWith("unreached"))
            .map(
                name ->
                    Operation.builder(new OperationKey("v1", "GET", path + "/" + name))
                        .response(TypeRef.model(name))
                        .build())
            .toList();
    return new Section("v1", path, "1.0", null, operations, byName, Map.of());
  }

  private static Set<String> computed(Section... sections) {
    return CommonModels.compute(List.of(sections)).definitions().keySet();
  }

  private static CommonModels updated(CommonModels list, Set<String> known, Section... sections) {
    return CommonModels.update(
        list.definitions(),
        List.of(sections),
        (section, model) -> !section.path().startsWith("/own"),
        known::contains);
  }

  @Test
  void compute_sameInTwoSections_isCommon() {
    assertThat(computed(section("/a", model("m")), section("/b", model("m")))).containsExactly("m");
  }

  @Test
  void compute_inOneSectionOnly_isNotCommon() {
    assertThat(computed(section("/a", model("m")), section("/b"))).isEmpty();
  }

  @Test
  void compute_differentAnywhere_isNotCommon() {
    assertThat(
            computed(
                section("/a", model("m")), section("/b", model("m")), section("/c", other("m"))))
        .isEmpty();
  }

  @Test
  void compute_speaksOfSomethingThatDiffers_isNotCommon() {
    assertThat(
            computed(
                section("/a", model("top", "m"), model("m", "x"), model("x"), model("free")),
                section("/b", model("top", "m"), model("m", "x"), other("x"), model("free"))))
        .containsExactly("free");
  }

  @Test
  void compute_modelsThatSpeakOfEachOther_areCommon() {
    assertThat(
            computed(
                section("/a", model("m", "n"), model("n", "m")),
                section("/b", model("m", "n"), model("n", "m"))))
        .containsExactly("m", "n");
  }

  @Test
  void compute_unreachedEverywhere_isNotCommon() {
    assertThat(computed(section("/a", model("unreached")), section("/b", model("unreached"))))
        .isEmpty();
  }

  @Test
  void compute_reachedThroughAnotherModelOfOneSection_isCommon() {
    assertThat(
            computed(
                section("/a", model("m", "unreached"), model("unreached")),
                section("/b", model("unreached"))))
        .containsExactly("unreached");
  }

  @Test
  void usedBy_sectionThatDiffers_hasItsOwnAndSoHasWhatSpeaksOfIt() {
    Section a = section("/a", model("m", "n"), model("n"), model("o"));
    CommonModels common = CommonModels.compute(List.of(a, a));
    Section b = section("/b", model("m", "n"), other("n"), model("o"));

    assertThat(common.usedBy(a, Set.of())).containsExactly("m", "n", "o");
    assertThat(common.usedBy(b, Set.of())).containsExactly("o");
  }

  @Test
  void usedBy_sectionThatHasItsOwnAlready_keepsItThoughItBecameTheSame() {
    Section a = section("/a", model("m"), model("n"));
    CommonModels common = CommonModels.compute(List.of(a, a));

    assertThat(common.usedBy(a, Set.of("m"))).containsExactly("n");
  }

  @Test
  void update_newlyShared_isNotCommon() {
    CommonModels list = CommonModels.compute(List.of(section("/a", model("m"))));

    assertThat(
            updated(list, Set.of("m"), section("/a", model("m")), section("/b", model("m")))
                .definitions())
        .isEmpty();
  }

  @Test
  void update_changedAlikeEverywhere_isTakenOver() {
    Section before = section("/a", model("m"));
    CommonModels list = CommonModels.compute(List.of(before, before));
    Section after = section("/a", other("m"));

    CommonModels updated = updated(list, Set.of("m"), after, after);

    assertThat(updated.definitions()).containsEntry("m", other("m"));
    assertThat(updated.findings()).singleElement().matches(f -> f.code().equals("common-changed"));
  }

  @Test
  void update_changedInOneSection_staysAsItWas() {
    Section before = section("/a", model("m"));
    CommonModels list = CommonModels.compute(List.of(before, before));

    CommonModels updated = updated(list, Set.of("m"), before, section("/b", other("m")));

    assertThat(updated.definitions()).containsEntry("m", model("m"));
    assertThat(updated.findings()).isEmpty();
  }

  @Test
  void update_changedAlikeButInASectionThatHasItsOwn_isTakenOver() {
    Section before = section("/a", model("m"));
    CommonModels list = CommonModels.compute(List.of(before, before));

    CommonModels updated =
        updated(list, Set.of("m"), section("/a", other("m")), section("/own", model("m")));

    assertThat(updated.definitions()).containsEntry("m", other("m"));
  }

  @Test
  void update_goneEverywhere_staysInTheList() {
    Section before = section("/a", model("m"));
    CommonModels list = CommonModels.compute(List.of(before, before));

    assertThat(updated(list, Set.of("m"), section("/a")).definitions()).containsOnlyKeys("m");
  }

  @Test
  void update_speaksOfSomethingNewEverywhere_takesItIn() {
    Section before = section("/a", model("m"));
    CommonModels list = CommonModels.compute(List.of(before, before));
    Section after = section("/a", model("m", "new"), model("new", "newer"), model("newer"));

    CommonModels updated = updated(list, Set.of("m"), after, after);

    assertThat(updated.definitions()).containsOnlyKeys("m", "new", "newer");
  }

  @Test
  void update_speaksOfSomethingThatASectionHadForItself_staysAsItWas() {
    Section before = section("/a", model("m"));
    CommonModels list = CommonModels.compute(List.of(before, before));
    Section after = section("/a", model("m", "old"), model("old"));

    CommonModels updated = updated(list, Set.of("m", "old"), after, after);

    assertThat(updated.definitions()).containsOnlyKeys("m").containsEntry("m", model("m"));
    assertThat(updated.findings()).isEmpty();
    assertThat(updated.usedBy(after, Set.of())).isEmpty();
  }

  @Test
  void update_newOnesDiffer_noneOfTheChangesIsTakenOver() {
    Section before = section("/a", model("m"));
    CommonModels list = CommonModels.compute(List.of(before, before));

    CommonModels updated =
        updated(
            list,
            Set.of("m"),
            section("/a", model("m", "new"), model("new", "x"), model("x")),
            section("/b", model("m", "new"), model("new", "x"), other("x")));

    assertThat(updated.definitions()).containsOnlyKeys("m").containsEntry("m", model("m"));
  }
}
