package io.github.ovhsdk.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs lines of the README; that they are the README's is for the guide's tests to say. */
class ReadmeExampleTest {

  @Test
  void listRecordsInSandbox_answersIds() {
    assertThat(ReadmeExample.listRecordsInSandbox()).isNotEmpty();
  }
}
