package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.ovhsdk.core.config.Configuration;
import io.github.ovhsdk.core.config.ConfigurationKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The usual places, in a Java that has an environment, a home and a working folder of its own. */
class FromEnvironmentTest {

  @TempDir private Path folder;

  /** Says which endpoint its client has, and where credentials came from. */
  public static final class Program {
    public static void main(String[] args) {
      try (OvhClient client = OvhClient.fromEnvironment()) {
        System.out.println(client);
      }
      Configuration configuration = Configuration.load();
      System.out.println(configuration.origin(ConfigurationKey.CLIENT_ID).orElseThrow());
      System.out.println(configuration.origin(ConfigurationKey.CLIENT_SECRET).orElseThrow());
    }
  }

  @Test
  void fromEnvironment_environmentAndFiles_areFound() throws IOException, InterruptedException {
    assumeFalse(Files.exists(Path.of("/etc/ovh.conf")), "would be read, too");
    Path home = Files.createDirectory(folder.resolve("home"));
    Path work = Files.createDirectory(folder.resolve("work"));
    Files.writeString(home.resolve(".ovh.conf"), "[ovh-ca]\nclient_id=a\nclient_secret=b");
    Files.writeString(work.resolve("ovh.conf"), "[default]\nendpoint=x\n[ovh-ca]\nclient_id=c");
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .directory(work.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    program.environment().keySet().removeIf(name -> name.startsWith("OVH_"));
    program.environment().put("OVH_ENDPOINT", "ovh-ca");

    Process process = program.start();
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(said.lines())
          .containsExactly(
              "OvhClient[ovh-ca]",
              Path.of("./ovh.conf") + ", section [ovh-ca], line 4",
              home.resolve(".ovh.conf") + ", section [ovh-ca], line 3");
    } finally {
      process.destroyForcibly();
    }
  }
}
