package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindAddressTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,   127.0.0.1,       127.0.0.1",
    "' 127.0.0.2', 127.0.0.2,      127.0.0.2",
    "localhost,   127.0.0.1,       127.0.0.1",
    "0.0.0.0,     0.0.0.0,         127.0.0.1",
    "::,          0:0:0:0:0:0:0:0, 127.0.0.1",
    "::1,         0:0:0:0:0:0:0:1, [0:0:0:0:0:0:0:1]",
    "[2001:db8::7], 2001:db8:0:0:0:0:0:7, [2001:db8:0:0:0:0:0:7]",
  })
  void of_anAddress_isNumberAndHostOfAUrl(String text, String number, String host) {
    BindAddress address = BindAddress.of(text);

    assertThat(address.number()).isEqualTo(number);
    assertThat(address.host()).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[300.1.1.1]", "[1::2::3]", "fe80::1%eth0"})
  void of_noAddress_isRefusedAndSaysWhatIsOne(String text) {
    assertThatThrownBy(() -> Sandbox.builder().bindAddress(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"" + text + "\" is no address to listen on: ");
  }

  @Test
  void names_ofAnAddressOfItsOwn_areThatAndThisMachines() {
    assertThat(BindAddress.of("192.0.2.7").names())
        .containsExactly("127.0.0.1", "::1", "localhost", "192.0.2.7");
    assertThat(BindAddress.of("0.0.0.0").names()).containsExactly("127.0.0.1", "::1", "localhost");
  }

  @Test
  @EnabledOnOs(OS.LINUX) // Others have one loopback address.
  void start_onAllAddresses_isCalledOnLoopback() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().bindAddress("0.0.0.0").https().start()) {
      assertThat(sandbox.url().getHost()).isEqualTo("127.0.0.1");
      assertThat(sandbox.httpsUrl().getHost()).isEqualTo("127.0.0.1");
      assertThat(new Http(sandbox).call("GET", "/v1/auth/time").statusCode()).isEqualTo(200);
      assertListens("127.0.0.2", sandbox.url());
      assertListens("127.0.0.2", sandbox.httpsUrl());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void start_unlessTold_isOnLoopbackAlone() {
    try (Sandbox sandbox = Sandbox.builder().https().start()) {
      assertThatThrownBy(() -> assertListens("127.0.0.2", sandbox.url()))
          .isInstanceOf(ConnectException.class);
      assertThatThrownBy(() -> assertListens("127.0.0.2", sandbox.httpsUrl()))
          .isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void start_onAnAddressOfAnotherMachine_saysSo() {
    assertThatThrownBy(() -> Sandbox.builder().bindAddress("192.0.2.7").start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The sandbox cannot listen on port 0 of 192.0.2.7: ");
  }

  private static void assertListens(String address, URI url) throws Exception {
    try (Socket socket = new Socket(InetAddress.getByName(address), url.getPort())) {
      assertThat(socket.isConnected()).isTrue();
    }
  }
}
