package io.github.ovhsdk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/**
 * {@code ovh sandbox}. No field and no method here names a class of the sandbox: picocli looks at
 * all of them whatever the command, and a server is much to load for {@code ovh sections}.
 */
@Command(
    name = "sandbox",
    description = "Runs a local OVHcloud made from the contract, until it is stopped.",
    sortOptions = false,
    footer = {
      "",
      "It prints where it listens, and what to set so that programs call it. Ctrl-C or",
      "SIGTERM stops it, and what it remembers is gone. Its certificate is made anew at",
      "each start: curl --cacert FILE, NODE_EXTRA_CA_CERTS=FILE and the like trust it.",
      "",
      "Examples: ovh sandbox --port 8080 --seed seeds.json",
      "          ovh sandbox --https-port 8443 --certificate sandbox.pem",
      "",
      "seeds.json: {\"/v1/domain/zone\": [\"example.org\"], \"/v1/me\": {\"city\": \"Lille\"}}"
    })
final class SandboxCommand implements Callable<Integer> {

  @ParentCommand private OvhCommand ovh;

  @Mixin private SandboxOptions options;

  @Override
  public Integer call() {
    return new SandboxRun(ovh, options).call();
  }
}
