package io.github.ovhsdk.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.TypeRef;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdSequenceTest {

  private static final SectionTypes TYPES =
      SectionTypes.of(Catalog.bundled().section("v1", "/vps").orElseThrow());

  @ParameterizedTest
  @CsvSource({
    "ip, 198.51.100.0, 203.0.113.255, 198.18.2.0, 198.19.0.0",
    "ipv4Block, 198.51.100.0/32, 203.0.113.255/32, 198.18.2.0/32, 198.19.0.0/32"
  })
  void id_addresses_areOfNetworksThatBelongToNobody(
      String type, String first, String lastForDocumentation, String next, String later) {
    assertThat(id(type, 0)).isEqualTo(first);
    assertThat(id(type, 511)).isEqualTo(lastForDocumentation);
    assertThat(id(type, 512)).isEqualTo(next);
    assertThat(id(type, 65_536)).isEqualTo(later);
  }

  @ParameterizedTest
  @CsvSource({"ip", "ipv6", "ipBlock", "long", "uuid", "macAddress", "string", "date"})
  void id_manyOfAType_areNeverTheSame(String type) {
    assertThat(LongStream.range(0, 60_000).mapToObj(i -> id(type, i)).distinct().count())
        .isEqualTo(60_000);
  }

  private static String id(String type, long index) {
    Parameter parameter =
        new Parameter(
            Parameter.Place.PATH, "id", "id", TypeRef.scalar(type), true, false, null, Map.of());
    return IdSequence.id(TYPES, parameter, "/a", IdSequence.FIRST + index);
  }
}
