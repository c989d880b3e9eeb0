package io.github.ovhsdk.sandbox;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.standalone.MappingsSource;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import java.util.List;
import java.util.UUID;

/**
 * The one stub of the sandbox, which catches what no other stub wants. It is WireMock's only
 * default mapping: {@code resetAll()} keeps it, and no {@code mappings} folder of the program under
 * test is read.
 */
final class CatchAllStub implements MappingsSource {

  private static final int LAST = Integer.MAX_VALUE;

  private static final UUID ID = new UUID(0, 1);

  @Override
  public void loadMappingsInto(StubMappings mappings) {
    mappings.addMapping(
        WireMock.any(WireMock.anyUrl())
            .withId(ID)
            .atPriority(LAST)
            .willReturn(WireMock.aResponse().withTransformers(AnswerTransformer.NAME))
            .build());
  }

  // Stubs live as long as the sandbox: nothing is saved.

  @Override
  public void save(List<StubMapping> mappings) {}

  @Override
  public void save(StubMapping mapping) {}

  @Override
  @SuppressWarnings("removal") // Still abstract in WireMock 3.
  public void remove(StubMapping mapping) {}

  @Override
  public void removeAll() {}
}
