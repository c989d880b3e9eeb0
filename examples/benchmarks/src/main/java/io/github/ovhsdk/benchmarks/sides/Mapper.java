package io.github.ovhsdk.benchmarks.sides;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.ovhsdk.benchmarks.handwritten.Policy;
import io.github.ovhsdk.benchmarks.handwritten.Record;

/** What reads the models written by hand: one mapper, and readers made once. */
final class Mapper {
  static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  static final ObjectReader RECORD = MAPPER.readerFor(Record.class);
  static final ObjectReader POLICIES = MAPPER.readerForListOf(Policy.class);

  private Mapper() {}
}
