package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.config.ConfigurationKey;
import io.github.ovhsdk.sandbox.Sandbox;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** What a sandbox that has started tells: where it is, and what to call it with. */
final class SandboxAnnouncement {

  private final Sandbox sandbox;
  private final @Nullable CertificateFile certificate;

  /**
   * @param certificate the file of the TLS port's; null if there is no such port
   */
  SandboxAnnouncement(Sandbox sandbox, @Nullable CertificateFile certificate) {
    this.sandbox = sandbox;
    this.certificate = certificate;
  }

  /** Prints it at once: who started the sandbox waits for it. */
  void print(Console console, boolean json) {
    if (json) {
      printJson(console);
    } else {
      printText(console);
    }
    console.out().flush();
    console.remark("Ctrl-C stops it.");
  }

  private void printJson(Console console) {
    console
        .out()
        .println(
            new JsonMembers()
                .put("url", sandbox.url().toString())
                .put("httpsUrl", certificate == null ? null : sandbox.httpsUrl().toString())
                .put("certificate", certificate == null ? null : certificate.path().toString())
                .put("clientId", Sandbox.CLIENT_ID)
                .put("clientSecret", Sandbox.CLIENT_SECRET)
                .put("signInClientId", Sandbox.SIGN_IN_CLIENT_ID)
                .put("applicationKey", Sandbox.APPLICATION_KEY)
                .put("applicationSecret", Sandbox.APPLICATION_SECRET)
                .put("consumerKey", Sandbox.CONSUMER_KEY)
                .toJson());
  }

  private void printText(Console console) {
    Rows rows = new Rows();
    addRow(rows, "Sandbox", sandbox.url().toString());
    if (certificate != null) {
      addRow(rows, "With TLS", sandbox.httpsUrl().toString());
      addRow(rows, "Certificate", certificate.path().toString());
    }
    rows.print(console);
    PrintStream out = console.out();
    out.println("");
    out.println(console.styled(Style.DIM, "# As a service account:"));
    out.println(
        export(
            assignment(ConfigurationKey.CLIENT_ID, Sandbox.CLIENT_ID),
            assignment(ConfigurationKey.CLIENT_SECRET, Sandbox.CLIENT_SECRET)));
    out.println(console.styled(Style.DIM, "# Or as an application that signs its calls:"));
    out.println(
        export(
            assignment(ConfigurationKey.APPLICATION_KEY, Sandbox.APPLICATION_KEY),
            assignment(ConfigurationKey.APPLICATION_SECRET, Sandbox.APPLICATION_SECRET),
            assignment(ConfigurationKey.CONSUMER_KEY, Sandbox.CONSUMER_KEY)));
  }

  private static void addRow(Rows rows, String name, String value) {
    rows.add(Rows.Cell.of(name, Style.DIM), Rows.Cell.of(value));
  }

  /** Returns a line for a shell. None of the values needs quotes there. */
  private String export(String... credentials) {
    return "export "
        + assignment(ConfigurationKey.ENDPOINT, sandbox.url().toString())
        + " "
        + String.join(" ", credentials);
  }

  private static String assignment(ConfigurationKey key, String value) {
    return key.variable() + "=" + value;
  }
}
