package io.github.ovhsdk.quickstart;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.config.Configuration;
import io.github.ovhsdk.core.config.ConfigurationException;
import io.github.ovhsdk.core.config.ConfigurationLoader;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.sandbox.Sandbox;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The program to start with. Without anything set it runs against a local sandbox; with {@code
 * OVH_ENDPOINT} in the environment, and credentials there or in a configuration file, it runs its
 * reading steps against the real API.
 */
public final class Quickstart {

  private Quickstart() {}

  /** Runs the program; it ends with exit code 1 if a step failed. */
  public static void main(String[] args) {
    System.exit(
        run(
            System.getenv(),
            Configuration.loader(),
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err)));
  }

  static int run(
      Map<String, String> environment,
      ConfigurationLoader loader,
      PrintStream out,
      PrintStream err) {
    try {
      Transcript transcript = new Transcript(out);
      Optional<Account> account = Account.from(environment, loader);
      if (account.isPresent()) {
        runOnAccount(account.get(), transcript);
      } else {
        runInSandbox(transcript);
      }
      return 0;
    } catch (OvhException | ConfigurationException | IllegalArgumentException e) {
      // An OvhException is whatever a call can fail with; the others are a setting or an argument
      // that cannot be used. All say in a line what is wrong and what to do.
      err.println("quickstart: " + e.getMessage());
      return 1;
    }
  }

  private static void runOnAccount(Account account, Transcript transcript) {
    transcript.say(
        "Quickstart on the real API, " + account.configuration().endpoint().name() + ".");
    transcript.say("Only the steps that read are run: nothing in the account is changed.");
    // One client per endpoint and account is enough for a whole application. Closing it ends its
    // connections; all calls are made before.
    try (OvhClient client =
        OvhClient.builder()
            .configuration(account.configuration())
            .application("ovhcloud-sdk-quickstart")
            .build()) {
      new Tour(client, transcript).read(account.zone());
    }
    transcript.say("");
    transcript.say("Done.");
  }

  private static void runInSandbox(Transcript transcript) {
    transcript.say("Quickstart in the local sandbox: no account, no network.");
    transcript.say(
        "The sandbox has two zones and a few records, and behaves like OVHcloud: what is");
    transcript.say("created or changed there can be read, until the program ends.");
    try (Sandbox sandbox = SampleAccount.start();
        OvhClient client =
            OvhClient.builder()
                .endpoint(sandbox.endpoint())
                .credentials(OAuth2.clientCredentials(Sandbox.CLIENT_ID, Sandbox.CLIENT_SECRET))
                .application("ovhcloud-sdk-quickstart")
                .build()) {
      transcript.step("Obtain a token, as a service account");
      transcript.detail("POST " + sandbox.endpoint().tokenUrl().orElseThrow().getPath());
      transcript.result("the client does it with its first call, and renews the token in time");
      new Tour(client, transcript).readAndWrite();
    }
    transcript.say("");
    transcript.say(
        "Done. To run the reading steps on an account, set OVH_ENDPOINT (such as ovh-eu), and");
    transcript.say("OVH_ACCESS_TOKEN or OVH_CLIENT_ID and OVH_CLIENT_SECRET.");
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
