package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.explorer.SectionSummary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionChoiceTest {

  private static final SectionSummary VPS = new SectionSummary("v1", "/vps", 1);
  private static final SectionSummary VPS_PRIVATE =
      new SectionSummary("v1", "/hosting/privateVps", 1);
  private static final SectionSummary DOMAIN_1 = new SectionSummary("v1", "/domain", 1);
  private static final SectionSummary DOMAIN_2 = new SectionSummary("v2", "/domain", 1);
  private static final List<SectionSummary> ALL = List.of(DOMAIN_1, VPS_PRIVATE, VPS, DOMAIN_2);

  @ParameterizedTest
  @ValueSource(
      strings = {"/vps", "vps", "VPS", "v1/vps", "v1 /vps", "v1 vps", "/v1/vps", " /vps ", "vps/"})
  void choose_anySpelling_findsTheSection(String text) {
    assertThat(SectionChoice.choose(text, ALL)).containsExactly(VPS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hosting/privateVps", "hosting/privatevps", "hosting-privatevps"})
  void choose_pathOfTwoSegments_findsTheSection(String text) {
    assertThat(SectionChoice.choose(text, ALL)).containsExactly(VPS_PRIVATE);
  }

  @Test
  void choose_inBothBranches_findsBoth() {
    assertThat(SectionChoice.choose("/domain", ALL)).containsExactly(DOMAIN_1, DOMAIN_2);
  }

  @Test
  void choose_branchGiven_findsOne() {
    assertThat(SectionChoice.choose("v2 /domain", ALL)).containsExactly(DOMAIN_2);
  }

  @Test
  void choose_unknown_namesTheNearest() {
    assertThatThrownBy(() -> SectionChoice.choose("/domian", ALL))
        .isInstanceOf(CommandException.class)
        .hasMessage("There is no section \"/domian\". Did you mean /domain?");
  }

  @Test
  void choose_nothingLikeIt_saysWhereTheyAreListed() {
    assertThatThrownBy(() -> SectionChoice.choose("kubernetes", ALL))
        .hasMessage("There is no section \"kubernetes\". \"ovh sections\" lists them.");
  }

  @Test
  void choose_deeperPath_namesItsSection() {
    assertThatThrownBy(() -> SectionChoice.choose("/domain/zone", ALL))
        .hasMessageContaining("Did you mean /domain?");
  }
}
