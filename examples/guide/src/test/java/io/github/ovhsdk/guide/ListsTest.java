package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.Page;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.v1.domain.model.ZoneRecord;
import io.github.ovhsdk.v2.vrackservices.model.VrackServicesWithIam;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Elements, pages, and the objects behind ids. */
class ListsTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  @Test
  void lists_everyWay_answer() {
    assertThat(Lists.expand(ovh.client(), GuideSandbox.ZONE)).isNotEmpty();
    assertThat(Lists.everything(ovh.client())).isNotEmpty();
    assertThat(Lists.items(ovh.client())).isNotEmpty();
    assertThat(Lists.batches(ovh.client(), GuideSandbox.ZONE)).isNotEmpty();
  }

  @Test
  void page_cursor_isFollowed() {
    JsonValue[] ids =
        IntStream.range(0, 21).mapToObj(i -> JsonValue.of("v" + i)).toArray(JsonValue[]::new);
    ovh.sandbox().seed("/v2/vrackServices/resource", ids);

    Page<VrackServicesWithIam> first = Lists.page(ovh.client(), null);
    Page<VrackServicesWithIam> last = Lists.page(ovh.client(), Lists.next(first).orElseThrow());

    assertThat(first.items()).hasSize(20);
    assertThat(last.items()).singleElement().matches(each -> "v20".equals(each.id()));
    assertThat(Lists.next(last)).isEmpty();
  }

  @Test
  void filter_pattern_choosesAndSorts() {
    ovh.sandbox()
        .seed(GuideSandbox.RECORDS, record(1, "192.0.2.7", 60), record(2, "192.0.2.8", 90));
    ovh.sandbox().seed(GuideSandbox.RECORDS, record(3, "198.51.100.7", 90));

    assertThat(Lists.filter(ovh.client(), GuideSandbox.ZONE))
        .extracting(ZoneRecord::id)
        .containsExactly(2L, 1L);
  }

  private static JsonValue record(long id, String target, long ttl) {
    return JsonValue.object(
        Map.of("id", JsonValue.of(id), "target", JsonValue.of(target), "ttl", JsonValue.of(ttl)));
  }
}
