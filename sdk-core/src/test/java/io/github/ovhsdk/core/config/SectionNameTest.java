package io.github.ovhsdk.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.Endpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionNameTest {

  @ParameterizedTest
  @CsvSource({
    "ovh-eu, ovh-eu",
    "OVH-EU, ovh-eu",
    "https://eu.api.ovh.com/1.0, ovh-eu",
    "ovh-eu, https://eu.api.ovh.com/v1",
    "ovh-ca, https://api.ca.ovhcloud.com",
    "http://127.0.0.1:8080, http://127.0.0.1:8080/",
    "https://Gateway.example/ovh, https://gateway.example/ovh/v1",
  })
  void of_sameEndpointSpelledOtherwise_isEqual(String section, String endpoint) {
    assertThat(SectionName.of(section)).isEqualTo(SectionName.of(Endpoint.of(endpoint)));
  }

  @ParameterizedTest
  @CsvSource({
    "ovh-eu, ovh-ca",
    "default, ovh-eu",
    "gateway.example, https://gateway.example",
    "https://gateway.example/Ovh, https://gateway.example/ovh",
    "http://127.0.0.1:8081, http://127.0.0.1:8080",
    "https://, https://gateway.example",
    "ovh-eu, https://ovh-eu",
    "ovh-eu, https://OVH-EU/v1",
  })
  void of_anotherEndpoint_isNotEqual(String section, String endpoint) {
    assertThat(SectionName.of(section)).isNotEqualTo(SectionName.of(Endpoint.of(endpoint)));
  }
}
