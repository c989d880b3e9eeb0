package io.github.ovhsdk.sandbox;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.tomakehurst.wiremock.http.Fault;
import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import io.github.ovhsdk.core.retry.RetryPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsTest {

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().https().start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost"})
  void call_certificateTrusted_isAnswered(String host) throws Exception {
    URI url =
        new URI("https", null, host, sandbox.httpsUrl().getPort(), "/v1/auth/time", null, null);

    HttpResponse<String> answer = call(trusting(sandbox.certificate()), url);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).matches("\\d{10}");
  }

  @Test
  void call_certificateNotTrusted_isNotMade() {
    assertThatThrownBy(
            () -> call(SSLContext.getDefault(), URI.create(sandbox.httpsUrl() + "/v1/auth/time")))
        .isInstanceOf(SSLHandshakeException.class);
  }

  @Test
  void call_certificateOfAnotherSandboxTrusted_isNotMade() {
    try (Sandbox other = Sandbox.builder().https().start()) {
      assertThatThrownBy(
              () ->
                  call(
                      trusting(other.certificate()),
                      URI.create(sandbox.httpsUrl() + "/v1/auth/time")))
          .isInstanceOf(SSLHandshakeException.class);
    }
  }

  @Test
  void call_plainHttp_isAnsweredBeside() {
    assertThat(new Http(sandbox).call("GET", "/v1/auth/time").statusCode()).isEqualTo(200);
  }

  @Test
  void certificatePem_read_isTheCertificateAndNoKey() throws Exception {
    String pem = sandbox.certificatePem();

    assertThat(pem).startsWith("-----BEGIN CERTIFICATE-----\n").doesNotContain("KEY");
    assertThat(
            CertificateFactory.getInstance("X.509")
                .generateCertificate(
                    new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))))
        .isEqualTo(sandbox.certificate());
  }

  @Test
  void certificate_ofASandbox_isForThisMachineAndSignsNoOther() throws Exception {
    X509Certificate certificate = sandbox.certificate();

    certificate.checkValidity();
    certificate.verify(certificate.getPublicKey());
    assertThat(certificate.getSubjectAlternativeNames())
        .extracting(name -> (String) name.get(1))
        .contains("127.0.0.1", "0:0:0:0:0:0:0:1", "localhost");
    assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
  }

  @Test
  void certificate_ofASandbox_livesAsLongAsTheStrictestClientsAllow() {
    X509Certificate certificate = sandbox.certificate();
    Instant from = certificate.getNotBefore().toInstant();
    Instant to = certificate.getNotAfter().toInstant();

    assertThat(from).isBefore(Instant.now().minus(Duration.ofHours(12)));
    assertThat(to).isAfter(Instant.now().plus(Duration.ofDays(300)));
    assertThat(Duration.between(from, to)).isLessThanOrEqualTo(Duration.ofDays(398));
  }

  @Test
  void certificate_ofAnotherSandbox_hasAnotherNumber() {
    try (Sandbox other = Sandbox.builder().https().start()) {
      assertThat(other.certificate().getSerialNumber())
          .isNotEqualTo(sandbox.certificate().getSerialNumber());
    }
  }

  @Test
  void client_certificateTrusted_signsForHttps() throws Exception {
    try (OvhClient client = client(sandbox.applicationKey())) {
      assertThat(client.api(ApplicationKeyTest.MeApi.class).getMe().execute().get("country"))
          .isNotNull();
    }
  }

  @Test
  void client_certificateTrusted_getsItsTokensThereToo() throws Exception {
    try (OvhClient client = client(sandbox.credentials())) {
      assertThat(client.api(ApplicationKeyTest.MeApi.class).getMe().execute().get("country"))
          .isNotNull();
    }
  }

  @Test
  void client_certificateNotTrusted_fails() {
    try (OvhClient client =
        OvhClient.builder()
            .endpoint(Endpoint.custom(sandbox.httpsUrl().toString()))
            .credentials(Credentials.none())
            .retryPolicy(RetryPolicy.none())
            .build()) {
      assertThatThrownBy(() -> client.api(ApplicationKeyTest.MeApi.class).getMe().execute())
          .isInstanceOf(TransportException.class)
          .hasStackTraceContaining(SSLHandshakeException.class.getName());
    }
  }

  @Test
  void fault_ofAStub_breaksTheConnection() {
    try (Sandbox broken = Sandbox.builder().https().start()) {
      broken
          .wireMock()
          .stubFor(get("/v1/me").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

      assertThatThrownBy(
              () -> call(trusting(broken.certificate()), URI.create(broken.httpsUrl() + "/v1/me")))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(SSLHandshakeException.class);
    }
  }

  @Test
  void curl_withTheCertificateInAFile_isAnswered(@TempDir Path folder) throws Exception {
    Path pem = Files.writeString(folder.resolve("sandbox.pem"), sandbox.certificatePem());
    Process curl;
    try {
      curl =
          new ProcessBuilder(
                  "curl",
                  "--silent",
                  "--show-error",
                  "--noproxy",
                  "*",
                  "--cacert",
                  pem.toString(),
                  sandbox.httpsUrl() + "/v1/auth/time")
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "needs curl");
      return;
    }
    assertThat(curl.waitFor(30, TimeUnit.SECONDS)).isTrue();

    assertThat(new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .matches("\\d{10}");
    assertThat(curl.exitValue()).isZero();
  }

  @Test
  void httpsPort_given_isListenedOn() throws Exception {
    int port = freePort();
    try (Sandbox there = Sandbox.builder().httpsPort(port).start()) {
      assertThat(there.httpsUrl()).isEqualTo(URI.create("https://127.0.0.1:" + port));
    }
  }

  @Test
  void httpsPort_taken_saysWhichPort() {
    int port = sandbox.httpsUrl().getPort();

    assertThatThrownBy(() -> Sandbox.builder().httpsPort(port).start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The sandbox cannot listen on port " + port + " of 127.0.0.1: ");
  }

  @Test
  void httpsPort_taken_leavesTheOtherPortFree() throws Exception {
    int port = freePort();
    int taken = sandbox.httpsUrl().getPort();
    assertThatThrownBy(() -> Sandbox.builder().port(port).httpsPort(taken).start())
        .isInstanceOf(IllegalStateException.class);

    Sandbox.start(port).close();
  }

  @Test
  void httpsPort_outOfRange_isRefused() {
    assertThatThrownBy(() -> Sandbox.builder().httpsPort(65_536))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sandbox.builder().httpsPort(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void httpsUrl_notAskedFor_saysHowToAsk() {
    try (Sandbox plain = Sandbox.start()) {
      assertThatThrownBy(plain::httpsUrl)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The sandbox has no TLS port: ask for one with Sandbox.builder().https().");
      assertThatThrownBy(plain::certificate).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(plain::certificatePem).isInstanceOf(IllegalStateException.class);
    }
  }

  private static OvhClient client(Credentials credentials) throws Exception {
    X509TrustManager trust = trustManager(sandbox.certificate());
    SSLContext context = trusting(sandbox.certificate());
    return OvhClient.builder()
        .endpoint(Endpoint.custom(sandbox.httpsUrl().toString()))
        .credentials(credentials)
        .http(OkHttpHook.adjust(ok -> ok.sslSocketFactory(context.getSocketFactory(), trust)))
        .build();
  }

  private static HttpResponse<String> call(SSLContext trust, URI url) throws Exception {
    return HttpClient.newBuilder()
        .sslContext(trust)
        .build()
        .send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
  }

  private static SSLContext trusting(X509Certificate certificate) throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new X509TrustManager[] {trustManager(certificate)}, null);
    return context;
  }

  private static X509TrustManager trustManager(X509Certificate certificate) throws Exception {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    store.setCertificateEntry("sandbox", certificate);
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return (X509TrustManager) factory.getTrustManagers()[0];
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
