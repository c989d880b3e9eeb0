package io.github.ovhsdk.guide;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.sandbox.RecordedCall;
import io.github.ovhsdk.sandbox.Sandbox;
import io.github.ovhsdk.sandbox.Trouble;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox for one test, that what the pages show is run against. */
final class GuideSandbox implements AfterEachCallback {
  static final String ZONE = "example.com";
  static final String RECORDS = "/v1/domain/zone/example.com/record";

  private final Sandbox sandbox = Sandbox.start();
  private final OvhClient client = sandbox.client();

  @Override
  public void afterEach(ExtensionContext context) {
    sandbox.close();
  }

  OvhClient client() {
    return client;
  }

  Sandbox sandbox() {
    return sandbox;
  }

  /** Has the sandbox answer so, before what it answers by itself. */
  void stub(MappingBuilder answer) {
    sandbox.wireMock().stubFor(answer);
  }

  /** Returns the status of each call of an operation so far. */
  List<Integer> statuses(String operation) {
    return sandbox.calls(operation).stream().map(RecordedCall::status).toList();
  }

  Endpoint endpoint() {
    return sandbox.endpoint();
  }

  Credentials credentials() {
    return sandbox.credentials();
  }

  URI url() {
    return sandbox.url();
  }

  OvhClient.Builder builder() {
    return OvhClient.builder().endpoint(endpoint()).credentials(credentials());
  }

  /** Has the first call of an operation fail, and those after it answered. */
  void failOnce(String operation) {
    sandbox.trouble(Trouble.error(500).on(operation).times(1));
  }

  /** Calls something that every kind of client can call. */
  static List<String> zones(OvhClient client) {
    return client.api(DomainZoneApi.class).listZones().execute();
  }
}
