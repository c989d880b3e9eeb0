package io.github.ovhsdk.spec.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.ProjectFiles;
import io.github.ovhsdk.spec.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reads and writes the contract that is committed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractRoundTripTest {

  private Contract contract;

  @BeforeAll
  void readContract() throws Exception {
    contract = new ContractReader().read(ProjectFiles.contract());
  }

  @Test
  void toFiles_contractThatWasRead_isTheSameBytes() throws Exception {
    Map<String, String> onDisk = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ProjectFiles.contract())) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".json"))::iterator) {
        onDisk.put(ProjectFiles.contract().relativize(file).toString(), Files.readString(file));
      }
    }

    Map<String, String> written = contract.toFiles();

    assertThat(written.keySet()).isEqualTo(onDisk.keySet());
    written.forEach(
        (file, content) -> assertThat(content.equals(onDisk.get(file))).as(file).isTrue());
  }

  @Test
  void read_whatWasWritten_isTheSameModel() throws Exception {
    for (Section section : contract.sections()) {
      String file = section.branch() + "/" + section.slug() + ".json";

      Section again = new ContractReader().readSection(ProjectFiles.contract().resolve(file));

      assertThat(again.equals(section)).as(file).isTrue();
    }
  }

  @Test
  void read_contract_hasEverySectionAndOperation() {
    Map<String, Integer> operations = new TreeMap<>();
    contract.sections().forEach(s -> operations.put(s.toString(), s.operations().size()));
    Map<String, Integer> locked = new TreeMap<>();
    contract.lock().sections().forEach((name, entry) -> locked.put(name, entry.operations()));

    assertThat(operations).hasSizeGreaterThan(50).isEqualTo(locked);
  }

  @Test
  void commonModels_anySectionSaysThatItIsCommon_isTheOneOfTheList() {
    for (Section section : contract.sections()) {
      section
          .models()
          .forEach(
              (name, model) -> {
                if (model.common()) {
                  assertThat(model.equals(contract.commonModels().get(name)))
                      .as(section + " " + name)
                      .isTrue();
                }
              });
    }
  }

  @Test
  void size_ofAllDocuments_staysReviewable() {
    long bytes = contract.toFiles().values().stream().mapToLong(String::length).sum();

    assertThat(bytes).isLessThan(16_000_000);
  }
}
