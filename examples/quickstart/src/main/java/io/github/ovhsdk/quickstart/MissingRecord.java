package io.github.ovhsdk.quickstart;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import io.github.ovhsdk.sandbox.Sandbox;

/**
 * Makes the sandbox say of one record that it is not there. It has an answer for every operation;
 * what a test needs beyond that is told to the WireMock server underneath.
 */
final class MissingRecord {

  private static final String REFUSAL =
      """
      {"class": "Client::NotFound", "message": "There is no record %d."}
      """;

  private MissingRecord() {}

  static void in(Sandbox sandbox) {
    sandbox
        .wireMock()
        .stubFor(
            get(urlPathMatching("/v1/domain/zone/[^/]+/record/" + Tour.MISSING))
                .willReturn(jsonResponse(REFUSAL.formatted(Tour.MISSING), 404)));
  }
}
