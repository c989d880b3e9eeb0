package io.github.ovhsdk.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OvhJavaCodegenTest {

  private static final String PACKAGE = "io.github.ovhsdk.v1.sample";

  @TempDir Path folder;

  @Test
  void generate_again_leavesWhatDidNotChangeAndRemovesWhatIsGone() throws IOException {
    Path output = folder.resolve("output");
    Generation.run("sample", PACKAGE, output);
    Map<String, String> before = Generation.files(output);
    FileTime longAgo = FileTime.fromMillis(0);
    Path unchanged = output.resolve("io/github/ovhsdk/v1/sample/model/Task.java");
    Path changed = output.resolve("io/github/ovhsdk/v1/sample/model/Tag.java");
    Path gone = output.resolve("io/github/ovhsdk/v1/sample/model/Gone.java");
    Files.setLastModifiedTime(unchanged, longAgo);
    Files.writeString(changed, "something else");
    Files.writeString(gone, "no longer in the contract");

    Generation.run("sample", PACKAGE, output);

    assertThat(Generation.files(output)).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(unchanged)).isEqualTo(longAgo);
  }

  @Test
  void generate_ofUnreachableAndCommonModels_writesNoFile() {
    Path output = folder.resolve("output");
    Generation.run("sample", PACKAGE, output);

    assertThat(Generation.files(output).keySet())
        .noneMatch(name -> name.contains("Unreachable") || name.contains("Price"));
  }

  @Test
  void generate_intoAnotherPackageThanTheContractSays_fails() {
    assertThatThrownBy(() -> Generation.run("sample", "io.github.ovhsdk.v1.other", folder))
        .hasMessageContaining("io.github.ovhsdk.v1.sample")
        .hasMessageContaining("io.github.ovhsdk.v1.other");
  }

  @Test
  void generate_ofANameThatEveryModelHas_fails() throws IOException {
    assertThatThrownBy(
            () -> generateWith("\"x-ovh-name\": \"usedCredit\"", "\"x-ovh-name\": \"toJson\""))
        .hasMessageContaining("toJson")
        .hasMessageContaining("Record.used_credit");
  }

  @Test
  void generate_ofANameThatJavaCannotTake_fails() throws IOException {
    assertThatThrownBy(
            () -> generateWith("\"x-ovh-name\": \"class_\"", "\"x-ovh-name\": \"class\""))
        .hasMessageContaining("\"class\"")
        .hasMessageContaining("Record.class");
    assertThatThrownBy(() -> generateWith("\"OVH_EU\"", "\"OVH-EU\""))
        .hasMessageContaining("OVH-EU")
        .hasMessageContaining("RecordType");
    assertThatThrownBy(() -> generateWith("\"OVH_EU\"", "\"AAAA\""))
        .hasMessageContaining("two values named AAAA");
  }

  @Test
  void generate_ofAReferenceToNothing_fails() throws IOException {
    assertThatThrownBy(() -> generateWith("schemas/Weight", "schemas/Nothing"))
        .hasMessageContaining("Nothing");
  }

  private void generateWith(String old, String replacement) throws IOException {
    String contract = Files.readString(Path.of("src/test/resources/contract/sample.json"));
    assertThat(contract).contains(old);
    Path changed = folder.resolve("changed.json");
    Files.writeString(changed, contract.replace(old, replacement));
    Generation.run(changed, PACKAGE, folder.resolve("output"));
  }
}
