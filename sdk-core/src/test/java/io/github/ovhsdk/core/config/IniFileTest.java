package io.github.ovhsdk.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IniFileTest {

  @Test
  void parse_file_givesEntriesWithSectionAndLine() {
    String text =
        """
        ; general
        [default]
        endpoint=ovh-eu

        [ovh-eu]
          # a service account
          client_id = i
          client_secret = s
        """;

    assertThat(IniFile.parse(text, "ovh.conf"))
        .containsExactly(
            new IniEntry("default", "endpoint", "ovh-eu", 3),
            new IniEntry("ovh-eu", "client_id", "i", 7),
            new IniEntry("ovh-eu", "client_secret", "s", 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void parse_anyEndOfLine_isUnderstood(String end) {
    assertThat(IniFile.parse(String.join(end, "[a]", "", "b=c", ""), "ovh.conf"))
        .containsExactly(new IniEntry("a", "b", "c", 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "key=value           | value",
        "key: value          | value",
        "  KEY =  value      | value",
        "key=a=b:c           | a=b:c",
        "key=https://a/b     | https://a/b",
        "key:https://a/?b=c  | https://a/?b=c",
        "key=value ; comment | value",
        "key=value # comment | value",
        "key=value;no#one    | value;no#one",
        "key=\"value\"       | value",
        "key='value'         | value",
        "key=' value '       | value",
        "key='a # b' ; c     | a # b",
        "key='value\"        | 'value\"",
        "key='               | '",
        "key=                | ``",
        "key=\"\"            | ``",
        "key= # comment      | ``",
        "key=a b             | a b",
      })
  void parse_value_isReadAsTheOfficialClientsDo(String line, String value) {
    assertThat(IniFile.parse("[section]\n" + line, "ovh.conf"))
        .containsExactly(new IniEntry("section", "key", value, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[ovh-eu]                 | ovh-eu",
        "  [ ovh-eu ]             | ovh-eu",
        "[ovh-eu] ; comment [a]   | ovh-eu",
        "[https://a.example/b#c]  | https://a.example/b#c",
        "[http://[::1]:8080]      | http://[::1]:8080",
      })
  void parse_section_isNamedByWhatStandsInBrackets(String header, String name) {
    assertThat(IniFile.parse(header + "\nkey=value", "ovh.conf"))
        .containsExactly(new IniEntry(name, "key", "value", 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[ovh-eu]~hunter2          | line 2 is no section, no comment and no key=value",
        "[ovh-eu]~a=b~  hunter2    | line 3 is no section, no comment and no key=value",
        "[ovh-eu]~=hunter2         | line 2 has a value without a key",
        "~~client_secret=hunter2   | line 3 stands before any section: put [default]",
        "[ovh-eu~client_id=hunter2 | line 1 opens a section and does not close it with ]",
        "[ ]~client_id=hunter2     | line 1 opens a section without a name",
      })
  void parse_noIni_saysFileAndLineAndNotWhatStandsThere(String lines, String problem) {
    assertThatThrownBy(() -> IniFile.parse(lines.replace('~', '\n'), "/etc/ovh.conf"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("/etc/ovh.conf, " + problem)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void entry_toString_showsNoValue() {
    assertThat(IniFile.parse("[a]\nclient_secret=hunter2", "ovh.conf"))
        .hasToString("[client_secret (line 2)]");
  }
}
