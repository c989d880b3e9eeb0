package io.github.ovhsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserAgentTest {

  @Test
  void of_namesSdkJavaAndApplication() {
    String java = System.getProperty("java.version");

    assertThat(UserAgent.of(null))
        .matches("ovhcloud-sdk-java/\\d+\\.\\d+\\.\\d+\\S* \\(Java \\Q" + java + "\\E\\)");
    assertThat(UserAgent.of("shop/4.2")).endsWith(") shop/4.2");
  }
}
