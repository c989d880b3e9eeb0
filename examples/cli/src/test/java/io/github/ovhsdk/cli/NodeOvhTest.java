package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * OVHcloud's own client for Node.js against {@code ovh sandbox}, unchanged. It is installed for the
 * test, speaks https only, and leaves the port out of the URL that it signs.
 */
class NodeOvhTest {

  private static final String CLIENT = "@ovhcloud/node-ovh@3.0.0";
  private static final String SCRIPT = "node-ovh.cjs";

  /** What npm fails with where there is no network. */
  private static final Pattern OFFLINE =
      Pattern.compile(
          "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT"
              + "|ERR_SOCKET_TIMEOUT|ENOTCACHED");

  /** What came back of each step of the script. */
  private static final Map<String, JsonValue> EXCHANGE = new LinkedHashMap<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void exchange() throws Exception {
    assumeTrue(isThere("node"), "needs node");
    assumeTrue(isThere("npm"), "needs npm");
    install();
    try (InputStream script = NodeOvhTest.class.getResourceAsStream(SCRIPT)) {
      Files.copy(script, folder.resolve(SCRIPT));
    }
    Path certificate = folder.resolve("sandbox.pem");
    try (SandboxProcess sandbox =
        SandboxProcess.start(
            List.of("-cp", System.getProperty("java.class.path"), Ovh.class.getName()),
            folder,
            "--https-port",
            "0",
            "--certificate",
            certificate.toString())) {
      Run node =
          run(
              Map.of("NODE_EXTRA_CA_CERTS", certificate.toString()),
              "node",
              SCRIPT,
              sandbox.announcement());
      assertThat(node.exitCode()).as(node.err()).isZero();
      assertThat(node.err()).isEmpty();
      node.lines().forEach(NodeOvhTest::note);
    }
  }

  private static void note(String line) {
    int space = line.indexOf(' ');
    EXCHANGE.put(line.substring(0, space), JsonValue.parse(line.substring(space + 1)));
  }

  @Test
  void call_first_asksForTheTimeOnce() {
    assertThat(answer("sent").elements().stream().map(JsonValue::asString))
        .startsWith("GET /1.0/auth/time")
        .containsOnlyOnce("GET /1.0/auth/time")
        .contains(
            "GET /1.0/domain/zone/example.org/record?fieldType=TXT",
            "DELETE /1.0/domain/zone/example.org/record/1001",
            "GET /v2/iam/policy");
  }

  @Test
  void list_signed_isAnswered() {
    assertThat(answer("list").elements()).isNotEmpty();
    assertThat(answer("v2").elements()).isNotEmpty();
  }

  @Test
  void object_created_isReadChangedAndDeleted() {
    assertThat(answer("create").get("subDomain").asString()).isEqualTo("café");
    assertThat(answer("create").get("target").asString()).isEqualTo("one + two & three");
    assertThat(answer("read")).isEqualTo(answer("create"));
    assertThat(answer("change")).isEqualTo(JsonValue.NULL);
    assertThat(answer("changed").get("target").asString()).isEqualTo("four");
    assertThat(answer("delete")).isEqualTo(JsonValue.NULL);
    assertFailed("deleted", 404, "The requested object (id = 1001) does not exist");
  }

  @Test
  void call_thatIsWrong_isRefusedInOvhcloudsWords() {
    assertFailed("nowhere", 404, "Got an invalid (or empty) URL");
    assertThat(EXCHANGE.get("incomplete").get("status").asLong()).isEqualTo(400);
    assertThat(EXCHANGE.get("incomplete").get("message").asString()).contains("fieldType");
  }

  @Test
  void call_signedWrongly_isRefused() {
    assertFailed("wrongSecret", 400, "Invalid signature");
    assertFailed("wrongKey", 403, "This application key is invalid");
    assertFailed("slowClock", 400, "Query out of time");
  }

  @Test
  void consumerKey_validated_opensWhatWasAskedFor() {
    assertThat(answer("credential").get("state").asString()).isEqualTo("pendingValidation");
    assertFailed("notYetValid", 403, "This credential is not valid");
    assertThat(answer("validation").asLong()).isEqualTo(200);
    assertThat(answer("valid").get("nichandle")).isNotNull();
    assertFailed("notGranted", 403, "This call has not been granted");
  }

  @Test
  void serviceAccount_withItsSecret_getsATokenAndIsAnswered() {
    assertThat(answer("serviceAccount").get("nichandle")).isNotNull();
  }

  private static JsonValue answer(String step) {
    JsonValue answer = EXCHANGE.get(step).get("answer");
    assertThat(answer).as("%s: %s", step, EXCHANGE.get(step)).isNotNull();
    return answer;
  }

  private static void assertFailed(String step, int status, String message) {
    assertThat(EXCHANGE.get(step))
        .isEqualTo(
            JsonValue.object(
                Map.of(
                    "status", JsonValue.of(status),
                    "message", JsonValue.of(message))));
  }

  private static void install() throws Exception {
    Run npm =
        run(
            Map.of(),
            "npm",
            "install",
            "--no-audit",
            "--no-fund",
            "--no-package-lock",
            "--no-update-notifier",
            "--ignore-scripts",
            "--prefer-offline",
            "--fetch-retries=1",
            CLIENT);
    assumeFalse(
        npm.exitCode() != 0 && OFFLINE.matcher(npm.err()).find(),
        "needs a network, to install " + CLIENT);
    assertThat(npm.exitCode()).as(npm.err()).isZero();
  }

  private static boolean isThere(String program) throws Exception {
    try {
      return run(Map.of(), program, "--version").exitCode() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Run run(Map<String, String> environment, String... command) throws Exception {
    Path out = folder.resolve(command[0] + "-out");
    Path err = folder.resolve(command[0] + "-err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(command[0] + " did not end.");
    }
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
