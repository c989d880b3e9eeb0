package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxCommandTest {

  @TempDir private Path folder;

  @Test
  void sandbox_started_tellsWhereItIsAndWhatToSet() throws Exception {
    try (RunningSandbox sandbox = RunningSandbox.inProcess("sandbox")) {
      String url = sandbox.line().replaceFirst("Sandbox +", "");

      assertThat(url).matches("http://127\\.0\\.0\\.1:\\d+");
      assertThat(
              List.of(
                  sandbox.line(), sandbox.line(), sandbox.line(), sandbox.line(), sandbox.line()))
          .containsExactly(
              "",
              "# As a service account:",
              "export OVH_ENDPOINT="
                  + url
                  + " OVH_CLIENT_ID=sandbox-client OVH_CLIENT_SECRET=sandbox-secret",
              "# Or as an application that signs its calls:",
              "export OVH_ENDPOINT="
                  + url
                  + " OVH_APPLICATION_KEY=sandbox-application-key"
                  + " OVH_APPLICATION_SECRET=sandbox-application-secret"
                  + " OVH_CONSUMER_KEY=sandbox-consumer-key");
      assertThat(Calls.get(URI.create(url + "/v1/auth/time"))).matches("\\d{10}");
    }
  }

  @Test
  void sandbox_json_isOneObjectInOneLine() throws Exception {
    try (RunningSandbox sandbox = RunningSandbox.inProcess("sandbox", "--json")) {
      JsonValue started = JsonValue.parse(sandbox.line());

      assertThat(started.members())
          .containsOnlyKeys(
              "url",
              "httpsUrl",
              "certificate",
              "clientId",
              "clientSecret",
              "signInClientId",
              "applicationKey",
              "applicationSecret",
              "consumerKey");
      assertThat(started.get("httpsUrl")).isEqualTo(JsonValue.NULL);
      assertThat(started.get("certificate")).isEqualTo(JsonValue.NULL);
      assertThat(Calls.get(URI.create(started.get("url").asString() + "/v1/auth/time")))
          .matches("\\d{10}");
    }
  }

  @Test
  void sandbox_interrupted_isDoneAndListensNoMore() throws Exception {
    RunningSandbox sandbox = RunningSandbox.inProcess("sandbox", "--json");
    URI time = URI.create(JsonValue.parse(sandbox.line()).get("url").asString() + "/v1/auth/time");

    assertThat(sandbox.end()).isEqualTo(new Run(0, "", ""));
    assertThat(Calls.isListening(time)).isFalse();
  }

  @Test
  void httpsPort_withoutAFile_hasATemporaryOneUntilTheEnd() throws Exception {
    Path certificate;
    try (RunningSandbox sandbox =
        RunningSandbox.inProcess("sandbox", "--json", "--https-port", "0")) {
      JsonValue started = JsonValue.parse(sandbox.line());
      certificate = Path.of(started.get("certificate").asString());

      assertThat(
              Calls.get(
                  URI.create(started.get("httpsUrl").asString() + "/v1/auth/time"), certificate))
          .matches("\\d{10}");
    }
    assertThat(certificate).doesNotExist();
  }

  @Test
  void certificate_alone_isWrittenAndHasTls() throws Exception {
    Path certificate = folder.resolve("sandbox.pem");
    try (RunningSandbox sandbox =
        RunningSandbox.inProcess("sandbox", "--certificate", certificate.toString())) {
      assertThat(sandbox.line()).startsWith("Sandbox      http://127.0.0.1:");
      String https = sandbox.line().replaceFirst("With TLS +", "");
      assertThat(sandbox.line()).isEqualTo("Certificate  " + certificate);

      assertThat(Calls.get(URI.create(https + "/v1/auth/time"), certificate)).matches("\\d{10}");
    }
    assertThat(certificate).content().startsWith("-----BEGIN CERTIFICATE-----");
  }

  @Test
  void certificate_ofAFolderThatIsNotThere_isAWrongCall() {
    String file = folder.resolve("no/sandbox.pem").toString();

    assertThat(Run.ovh("sandbox", "--certificate", file))
        .isEqualTo(
            new Run(
                2,
                "",
                "ovh: \""
                    + file
                    + "\" cannot be written: --certificate takes a file in a folder that is"
                    + " there.\n"));
  }

  @Test
  void bind_toAllAddresses_tellsOneThatCanBeCalled() throws Exception {
    try (RunningSandbox sandbox =
        RunningSandbox.inProcess("sandbox", "--json", "--bind", "0.0.0.0")) {
      URI url = URI.create(JsonValue.parse(sandbox.line()).get("url").asString());

      assertThat(url.getHost()).isEqualTo("127.0.0.1");
      assertThat(Calls.get(URI.create(url + "/v1/auth/time"))).matches("\\d{10}");
    }
  }

  @Test
  void seed_aFile_isThereAndWithStrictNothingElse() throws Exception {
    Path seeds =
        Files.writeString(
            folder.resolve("seeds.json"), "{\"/v1/cloud/project\": [\"sandbox-project\"]}");
    try (RunningSandbox sandbox =
        RunningSandbox.inProcess("sandbox", "--json", "--strict", "--seed", seeds.toString())) {
      String url = JsonValue.parse(sandbox.line()).get("url").asString();

      assertThat(Calls.getWithToken(url, "/v1/cloud/project")).isEqualTo("[\"sandbox-project\"]");
      assertThat(Calls.getWithToken(url, "/v1/vps")).isEqualTo("[]");
    }
  }

  @Test
  void catalog_aFolder_isWhatThereIs() throws Exception {
    Path catalog = Files.createDirectories(folder.resolve("catalog/v1"));
    Files.writeString(catalog.resolve("toy.json"), TOY);
    try (RunningSandbox sandbox =
        RunningSandbox.inProcess(
            "sandbox", "--json", "--catalog", folder.resolve("catalog").toString())) {
      String url = JsonValue.parse(sandbox.line()).get("url").asString();

      assertThat(Calls.getWithToken(url, "/v1/toy")).startsWith("[");
      assertThat(Calls.getWithToken(url, "/v1/me")).contains("Got an invalid (or empty) URL");
    }
  }

  private static final String TOY =
      """
      {"apiVersion": "1.0", "basePath": "https://eu.api.ovh.com/1.0", "resourcePath": "/toy",
       "models": {},
       "apis": [{"path": "/toy", "description": "", "operations": [
         {"httpMethod": "GET", "description": "", "noAuthentication": false, "parameters": [],
          "responseType": "string[]",
          "apiStatus": {"value": "PRODUCTION", "description": ""}}]}]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"/v1/nowhere\": []}   | There is no /v1/nowhere to put anything in.",
        "{\"/v1/vps\": 7}        | What is put in /v1/vps is a list.",
      })
  void seed_thatFitsNowhere_isAWrongCallAndSaysWhy(String json, String why) throws Exception {
    Path seeds = Files.writeString(folder.resolve("seeds.json"), json);

    assertThat(Run.ovh("sandbox", "--seed", seeds.toString()))
        .isEqualTo(
            new Run(2, "", "ovh: The seeds in \"" + seeds + "\" cannot be used: " + why + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[\"example.org\"]  | There is no JSON object in",
        "{                  | is no JSON: ",
      })
  void seed_thatIsNoObject_isAWrongCall(String json, String why) throws Exception {
    Path seeds = Files.writeString(folder.resolve("seeds.json"), json);

    Run run = Run.ovh("sandbox", "--seed", seeds.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(why).hasLineCount(1);
  }

  @Test
  void seed_fileThatIsNotThere_isAWrongCall() {
    String file = folder.resolve("none.json").toString();

    assertThat(Run.ovh("sandbox", "--seed", file))
        .isEqualTo(
            new Run(2, "", "ovh: The seeds cannot be read: \"" + file + "\" does not exist.\n"));
    assertThat(Run.ovh("sandbox", "--seed", folder.toString()))
        .isEqualTo(new Run(2, "", "ovh: \"" + folder + "\" is a folder: --seed takes a file.\n"));
  }

  @Test
  void port_taken_isRefusedAndSaysHowToGoOn() throws Exception {
    try (RunningSandbox sandbox = RunningSandbox.inProcess("sandbox", "--json")) {
      int port = URI.create(JsonValue.parse(sandbox.line()).get("url").asString()).getPort();

      Run run = Run.ovh("sandbox", "--port", String.valueOf(port));

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith("ovh: The sandbox cannot listen on port " + port + " of 127.0.0.1: ")
          .endsWith(" Choose another port (0 is a free one) or another address.\n")
          .hasLineCount(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--https-port"})
  void port_outOfRange_isAWrongCall(String option) {
    assertThat(Run.ovh("sandbox", option, "65536"))
        .isEqualTo(new Run(2, "", "ovh: There is no port 65536.\n"));
  }

  @Test
  void endpoint_thatIsNone_isAWrongCall() {
    Run run = Run.ovh("sandbox", "--endpoint", "ovh-xx");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("ovh: There is no endpoint 'ovh-xx'.").hasLineCount(1);
  }

  @Test
  void bind_toNoAddress_isAWrongCall() {
    Run run = Run.ovh("sandbox", "--bind", "[no]");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("ovh: \"[no]\" is no address to listen on: ").hasLineCount(1);
  }
}
