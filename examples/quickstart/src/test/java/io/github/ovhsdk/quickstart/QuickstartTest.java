package io.github.ovhsdk.quickstart;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.ovhsdk.core.config.Configuration;
import io.github.ovhsdk.sandbox.Sandbox;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program on an account: a sandbox stands for it, given by its URL. */
class QuickstartTest {

  private Sandbox account;
  private Map<String, String> environment;

  @BeforeEach
  void start() {
    on(SampleAccount.start());
  }

  private void on(Sandbox sandbox) {
    account = sandbox;
    environment =
        new HashMap<>(
            Map.of(
                "OVH_ENDPOINT", account.url().toString(),
                "OVH_CLIENT_ID", Sandbox.CLIENT_ID,
                "OVH_CLIENT_SECRET", Sandbox.CLIENT_SECRET));
  }

  @AfterEach
  void stop() {
    account.close();
  }

  @Test
  void run_onAnAccount_onlyReads() {
    Run run = run();

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Quickstart on the real API, ")
        .contains("Only the steps that read", "List the IAM policies", "NotFoundException: ")
        .doesNotContain("Create a record")
        .endsWith("Done.\n");
    assertThat(calls()).filteredOn(call -> call.startsWith("GET ")).hasSize(6);
    assertThat(calls())
        .filteredOn(call -> !call.startsWith("GET "))
        .containsExactly("POST /auth/oauth2/token");
  }

  @Test
  void run_zoneGiven_readsThatOne() {
    environment.put("OVH_ZONE", "example.org");

    run();

    assertThat(calls()).contains("GET /v1/domain/zone/example.org/record?fieldType=A");
  }

  @Test
  void run_accountWithoutZones_readsWhatNeedsNone() {
    account.close();
    on(Sandbox.builder().strict().start());

    Run run = run();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("no DNS zone", "List the IAM policies");
    assertThat(calls()).noneMatch(call -> call.contains("/record"));
  }

  @Test
  void run_wrongSecret_isOneHelpfulLine() {
    environment.put("OVH_CLIENT_SECRET", "not-the-secret");

    Run run = run();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("quickstart: ")
        .doesNotContain("not-the-secret")
        .hasLineCount(1);
  }

  @Test
  void run_noServer_isOneHelpfulLine() {
    account.close();

    Run run = run();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("quickstart: ").hasLineCount(1);
  }

  @Test
  void run_endpointWithoutCredentials_sendsNothing() {
    environment.keySet().removeIf(name -> name.startsWith("OVH_CLIENT"));

    Run run = run();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("quickstart: No credentials are configured").hasLineCount(1);
    assertThat(calls()).isEmpty();
  }

  private List<String> calls() {
    return account.wireMock().findAll(anyRequestedFor(anyUrl())).stream()
        .map(QuickstartTest::call)
        .toList();
  }

  private static String call(LoggedRequest request) {
    return request.getMethod() + " " + request.getUrl();
  }

  private Run run() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Quickstart.run(
            environment,
            Configuration.loader().files(List.of()),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }

  private record Run(int exitCode, String out, String err) {}
}
