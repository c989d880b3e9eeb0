package io.github.ovhsdk.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportsTest {

  private final Imports imports = new Imports("a.model", Set.of("Task", "Map", "Long"));

  @Test
  void use_ofASibling_needsNoImport() {
    assertThat(imports.use("a.model.Task")).isEqualTo("Task");
    assertThat(imports.lines()).isEmpty();
  }

  @Test
  void use_ofAClassNamedLikeASibling_isQualified() {
    assertThat(imports.use("java.util.Map")).isEqualTo("java.util.Map");
    assertThat(imports.use("java.lang.Long")).isEqualTo("java.lang.Long");
    assertThat(imports.use("a.model.Map")).isEqualTo("Map");
    assertThat(imports.lines()).isEmpty();
  }

  @Test
  void use_ofTwoClassesOfOneName_importsTheFirst() {
    assertThat(imports.use("b.Price")).isEqualTo("Price");
    assertThat(imports.use("c.Price")).isEqualTo("c.Price");
    assertThat(imports.lines()).containsExactly("b.Price");
  }

  @Test
  void use_ofAModelNamedLikeAnAnnotation_isQualifiedInAnyOrder() {
    assertThat(imports.use("b.model.Tag")).isEqualTo("b.model.Tag");
    assertThat(imports.use("retrofit2.http.Tag")).isEqualTo("Tag");
  }

  @Test
  void use_ofAModelNamedLikeANestedClass_isQualified() {
    imports.nested("Builder");
    assertThat(imports.use("a.model.Builder")).isEqualTo("a.model.Builder");
  }

  @Test
  void nullable_ofAQualifiedType_standsBeforeItsSimpleName() {
    assertThat(imports.nullable("java.util.Map<String, b.C>"))
        .isEqualTo("java.util.@Nullable Map<String, b.C>");
    assertThat(imports.nullable("Task")).isEqualTo("@Nullable Task");
    assertThat(imports.lines()).containsExactly("org.jspecify.annotations.Nullable");
  }
}
