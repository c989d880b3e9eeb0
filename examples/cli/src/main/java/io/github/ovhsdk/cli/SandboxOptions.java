package io.github.ovhsdk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a sandbox is to be. */
final class SandboxOptions {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Listen on this port; on a free one if not given.")
  private int port;

  @Option(
      names = "--https-port",
      paramLabel = "PORT",
      description = "Listen on this port with TLS too; 0 is a free one.")
  private @Nullable Integer httpsPort;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description =
          "Write the certificate that clients of the TLS port have to trust to this file; to a"
              + " temporary one if not given. Without --https-port, TLS is on a free port.")
  private @Nullable Path certificate;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "Listen on this address of this machine, such as 0.0.0.0 in a container; on 127.0.0.1"
              + " if not given.")
  private @Nullable String address;

  @Option(
      names = "--strict",
      description = "Know only what is seeded and created, and refuse fields that are not known.")
  private boolean strict;

  @Option(
      names = "--seed",
      paramLabel = "FILE",
      description = "Have this in it from the start: a JSON object of lists and objects by path.")
  private @Nullable Path seeds;

  int port() {
    return port;
  }

  /** Returns the port for TLS, 0 for a free one; null where none is wanted. */
  @Nullable Integer httpsPort() {
    return httpsPort == null && certificate != null ? Integer.valueOf(0) : httpsPort;
  }

  @Nullable Path certificate() {
    return certificate;
  }

  @Nullable String address() {
    return address;
  }

  boolean strict() {
    return strict;
  }

  @Nullable Path seeds() {
    return seeds;
  }
}
