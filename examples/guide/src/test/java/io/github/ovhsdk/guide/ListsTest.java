package io.github.ovhsdk.guide;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Elements, pages, and the objects behind ids. */
class ListsTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  private static final String VRACK = "/v2/vrackServices/resource";

  @Test
  void lists_everyWay_answer() {
    assertThat(Lists.expand(ovh.client(), GuideSandbox.ZONE)).isNotEmpty();
    assertThat(Lists.everything(ovh.client())).isNotEmpty();
    assertThat(Lists.items(ovh.client())).isNotEmpty();
    assertThat(Lists.batches(ovh.client(), GuideSandbox.ZONE)).isNotEmpty();
  }

  @Test
  void page_cursor_isFollowed() {
    ovh.stub(
        get(VRACK)
            .willReturn(okJson("[{\"id\": \"a\"}]").withHeader("X-Pagination-Cursor-Next", "c")));
    ovh.stub(
        get(VRACK)
            .withHeader("X-Pagination-Cursor", equalTo("c"))
            .willReturn(okJson("[{\"id\": \"b\"}]")));

    assertThat(Lists.next(Lists.page(ovh.client(), null))).contains("c");
    assertThat(Lists.next(Lists.page(ovh.client(), "c"))).isEmpty();
  }

  @Test
  void filter_pattern_isSent() {
    ovh.stub(
        get(urlPathEqualTo(GuideSandbox.RECORDS))
            .withHeader("X-Pagination-Filter", equalTo("target:like=192.0.2.%25"))
            .willReturn(okJson("[{\"id\": 1, \"target\": \"192.0.2.7\"}]")));

    assertThat(Lists.filter(ovh.client(), GuideSandbox.ZONE))
        .singleElement()
        .matches(r -> r.id() == 1);
  }
}
