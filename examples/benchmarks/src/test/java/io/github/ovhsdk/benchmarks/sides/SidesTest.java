package io.github.ovhsdk.benchmarks.sides;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.ovhsdk.benchmarks.server.Answers;
import io.github.ovhsdk.benchmarks.server.LoopbackServer;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.v2.iam.model.PolicyResponse;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison is fair as long as all sides read everything that was sent, and the same of it. */
class SidesTest {
  private LoopbackServer server;

  @BeforeEach
  void start() throws IOException {
    server = new LoopbackServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void sdk_whatIsSent_isReadWhole() {
    try (SdkSide side = new SdkSide(server.url())) {
      assertThat(side.record().toJson()).isEqualTo(JsonValue.parse(Answers.RECORD));
      assertThat(side.record().unknownProperties()).isEmpty();
      assertThat(JsonValue.array(side.policies().stream().map(PolicyResponse::toJson).toList()))
          .isEqualTo(JsonValue.parse(Answers.policies()));
      assertThat(side.policies()).allMatch(policy -> policy.unknownProperties().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Sides.BY_HAND, Sides.JDK})
  void byHand_whatIsSent_isReadWhole(String name) throws JsonProcessingException {
    try (Side side = Sides.of(name, server.url())) {
      assertThat(written(side.record())).isEqualTo(JsonValue.parse(Answers.RECORD));
      assertThat(written(side.policies())).isEqualTo(JsonValue.parse(Answers.policies()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Sides.SDK, Sides.JDK})
  void properties_readOneByOne_addUpToTheSame(String name) {
    try (Side side = Sides.of(name, server.url());
        Side byHand = Sides.of(Sides.BY_HAND, server.url())) {
      assertThat(side.readRecord()).isEqualTo(byHand.readRecord());
      assertThat(side.readPolicies()).isEqualTo(byHand.readPolicies());
    }
  }

  private static JsonValue written(Object value) throws JsonProcessingException {
    return JsonValue.parse(
        Mapper.MAPPER
            .writer()
            .without(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .writeValueAsString(value));
  }
}
