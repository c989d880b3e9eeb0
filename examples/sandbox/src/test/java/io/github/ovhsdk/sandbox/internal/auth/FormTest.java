package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTest {

  @Test
  void get_encodedValue_isDecoded() {
    Form form = Form.parse("a=1+2%2B3&b=%C3%A9&c&d=");

    assertThat(form.get("a")).isEqualTo("1 2+3");
    assertThat(form.get("b")).isEqualTo("é");
    assertThat(form.get("c")).isNull();
    assertThat(form.get("d")).isNull();
    assertThat(form.get("e")).isNull();
  }

  @Test
  void get_brokenEncoding_isLeftAsItIs() {
    assertThat(Form.parse("a=%zz").get("a")).isEqualTo("%zz");
  }

  @Test
  void hasRepetition_nameGivenTwice_isTrue() {
    Form form = Form.parse("a=1&b=2&a=3");

    assertThat(form.hasRepetition()).isTrue();
    assertThat(form.isRepeated("a")).isTrue();
    assertThat(form.isRepeated("b")).isFalse();
    assertThat(form.all("a")).containsExactly("1", "3");
    assertThat(Form.parse("").hasRepetition()).isFalse();
  }

  @Test
  void toString_values_areNotShown() {
    assertThat(Form.parse("client_secret=x")).hasToString("Form[client_secret]");
  }
}
