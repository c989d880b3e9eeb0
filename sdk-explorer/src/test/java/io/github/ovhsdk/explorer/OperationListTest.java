package io.github.ovhsdk.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationListTest {

  private static final SectionSummary CLOUD = new SectionSummary("v1", "/cloud", 2);
  private static final SectionSummary EMPTY = new SectionSummary("v1", "/empty", 0);
  private static final SectionSummary VPS = new SectionSummary("v1", "/vps", 3);

  private final List<SectionSummary> read = new ArrayList<>();
  private final OperationList list =
      new OperationList(List.of(CLOUD, EMPTY, VPS), this::operations);

  @Test
  void of_section_readsThatOneOnce() {
    assertThat(list.of(VPS))
        .extracting(OperationSummary::toString)
        .containsExactly("v1 GET /vps", "v1 GET /vps/{name}", "v1 PUT /vps/{name}");
    assertThat(list.of(VPS)).hasSize(3);
    assertThat(list.of(EMPTY)).isEmpty();
    assertThat(list.of(new SectionSummary("v2", "/vps", 3))).isEmpty();
    assertThat(read).containsExactly(VPS);
  }

  @Test
  void get_everyNumber_isThatOfItsSection() {
    assertThat(list.get(4)).hasToString("v1 PUT /vps/{name}");
    assertThat(read).containsExactly(VPS);
    assertThat(list)
        .hasSize(5)
        .extracting(OperationSummary::toString)
        .startsWith("v1 GET /cloud", "v1 GET /me");
    assertThat(read).containsExactly(VPS, CLOUD);
  }

  @Test
  void find_key_readsTheSectionThatThePathBeginsWith() {
    assertThat(list.find(OperationKey.parse("v1 GET /vps/{name}"))).isSameAs(list.get(3));
    assertThat(read).containsExactly(VPS);
  }

  @Test
  void find_pathThatBeginsUnlikeItsSection_isFoundAllTheSame() {
    assertThat(list.find(OperationKey.parse("v1 GET /me"))).isSameAs(list.get(1));
  }

  @Test
  void find_unknownKey_isNull() {
    assertThat(list.find(OperationKey.parse("v1 DELETE /vps/{name}"))).isNull();
    assertThat(list.find(OperationKey.parse("v2 GET /vps"))).isNull();
  }

  @Test
  void get_sectionWithOtherOperationsThanItSays_isRefused() {
    OperationList wrong =
        new OperationList(List.of(new SectionSummary("v1", "/vps", 2)), section -> List.of());

    assertThatThrownBy(() -> wrong.get(0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("v1 /vps has 0 operations.");
  }

  private List<OperationSummary> operations(SectionSummary section) {
    read.add(section);
    return switch (section.path()) {
      case "/cloud" -> List.of(operation(section, "GET /cloud"), operation(section, "GET /me"));
      case "/vps" ->
          List.of(
              operation(section, "GET /vps"),
              operation(section, "GET /vps/{name}"),
              operation(section, "PUT /vps/{name}"));
      default -> List.of();
    };
  }

  private static OperationSummary operation(SectionSummary section, String name) {
    return new OperationSummary(
        OperationKey.parse(section.branch() + " " + name),
        section.path(),
        OperationState.PRODUCTION,
        true,
        null);
  }
}
