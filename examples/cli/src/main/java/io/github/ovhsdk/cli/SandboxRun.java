package io.github.ovhsdk.cli;

import io.github.ovhsdk.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One run of a sandbox: it is started, announced, and stopped when the process is. */
final class SandboxRun {

  private final OvhCommand ovh;
  private final SandboxOptions options;

  SandboxRun(OvhCommand ovh, SandboxOptions options) {
    this.ovh = ovh;
    this.options = options;
  }

  /**
   * Runs until the process or the thread is told to end.
   *
   * @throws CommandException if the options are wrong, or the sandbox cannot start
   */
  int call() {
    Path chosen = options.certificate();
    if (chosen != null) {
      OutputFile.check("--certificate", chosen);
    }
    Sandbox.Builder builder = builder();
    Path seeds = options.seeds();
    if (seeds != null) {
      builder.seed(SeedFile.read(seeds));
    }
    try (Sandbox sandbox = start(builder);
        CertificateFile certificate = certificate(sandbox)) {
      run(sandbox, certificate);
    }
    return ExitCode.DONE;
  }

  private Sandbox.Builder builder() {
    Sandbox.Builder builder = Sandbox.builder().catalog(ovh.openCatalog()).scopesOf(ovh.endpoint());
    Integer httpsPort = options.httpsPort();
    String address = options.address();
    try {
      builder.port(options.port());
      if (httpsPort != null) {
        builder.httpsPort(httpsPort);
      }
      if (address != null) {
        builder.bindAddress(address);
      }
    } catch (IllegalArgumentException e) {
      throw CommandException.wrongCall(String.valueOf(e.getMessage()));
    }
    return options.strict() ? builder.strict() : builder;
  }

  private Sandbox start(Sandbox.Builder builder) {
    ovh.console().remark("Starting …");
    try {
      return builder.start();
    } catch (IllegalArgumentException e) {
      throw CommandException.wrongCall(
          "The seeds in \"" + options.seeds() + "\" cannot be used: " + e.getMessage());
    } catch (IllegalStateException e) {
      throw CommandException.refused(
          e.getMessage() + " Choose another port (0 is a free one) or another address.");
    }
  }

  private @Nullable CertificateFile certificate(Sandbox sandbox) {
    return options.httpsPort() == null
        ? null
        : CertificateFile.write(options.certificate(), sandbox.certificatePem());
  }

  private void run(Sandbox sandbox, @Nullable CertificateFile certificate) {
    Thread end =
        new Thread(
            () -> {
              sandbox.close();
              if (certificate != null) {
                certificate.close();
              }
            },
            "ovh-sandbox-end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      new SandboxAnnouncement(sandbox, certificate).print(ovh.console(), ovh.json());
      // Nobody counts down: a signal ends the process, and an interrupt the wait.
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(end);
    }
  }
}
