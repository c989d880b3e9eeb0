package io.github.ovhsdk.explorer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Sections;
import io.github.ovhsdk.explorer.schema.Direction;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each scalar type's rule, value by value. */
class ScalarValuesTest {

  private static final Validator VALIDATOR = Validator.of(SectionTypes.of(Sections.of()));

  @ParameterizedTest
  @CsvSource({
    "long, 1.0",
    "long, 1e3",
    "long, 100e-2",
    "long, -0",
    "long, 9223372036854775807",
    "long, -9223372036854775808",
    "int, -2147483648",
    "double, 1.7976931348623157e308",
    "double, 1e-400",
  })
  void value_numberThatTheTypeHolds_isFine(String type, String number) {
    assertThat(check(type, JsonValue.number(number))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "long, 1.5, WRONG_TYPE",
    "long, 1e-1, WRONG_TYPE",
    "long, 9223372036854775808, OUT_OF_RANGE",
    "long, -9223372036854775809, OUT_OF_RANGE",
    "long, 9223372036854775807.5, WRONG_TYPE",
    "int, -2147483649, OUT_OF_RANGE",
    "double, -1e309, OUT_OF_RANGE",
  })
  void value_numberThatTheTypeDoesNotHold_isAnError(
      String type, String number, ViolationCode code) {
    assertThat(check(type, JsonValue.number(number)))
        .extracting(Violation::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2024-02-29",
    // RFC 3339 has the year, and no month in it is longer or shorter.
    "date, 0000-01-01",
    "datetime, 2026-01-31T12:00:00+02:00",
    "datetime, 2026-01-31t12:00:00.123456789z",
    // RFC 3339, 4.3: the time is known, and where it was is not.
    "datetime, 2026-01-31T12:00:00-00:00",
    "time, 23:59",
    "time, 23:59:59.5",
    "duration, P1M",
    "duration, P1Y2M",
    "duration, P3W",
    "duration, P1Y1D",
    "duration, PT60S",
    "duration, PT0.5S",
    "duration, 'PT1,5H'",
    "duration, P0.5D",
    "uuid, 00000000-0000-4000-8000-00000000000A",
    "ip, 192.0.2.1",
    "ip, ::",
    "ip, ::ffff:192.0.2.1",
    "ip, 1:2:3:4:5:6:7::",
    "ipBlock, 0.0.0.0/0",
    "ipBlock, ::/0",
    "ipBlock, 192.0.2.1",
    "ipBlock, 2001:db8::1/128",
    "macAddress, 00:00:5e:00:53:01",
    "macAddress, 00-00-5E-00-53-01",
    "phoneNumber, +33 1 99 00 00 01",
  })
  void value_textInTheTypesFormat_isFine(String type, String text) {
    assertThat(check(type, JsonValue.of(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2026-02-30",
    "date, 2023-02-29",
    "date, 1900-02-29",
    "date, 2026-1-01",
    "date, 10000-01-01",
    "date, '2026-01-31\n'",
    "datetime, 2026-01-31T12:00:00",
    "datetime, 2026-01-31T12:00:00+0200",
    "datetime, 2026-01-31T12:00Z",
    "datetime, 2026-02-30T12:00:00Z",
    "datetime, 2026-01-31T12:00:00+24:00",
    "time, 24:00:00",
    "time, 12:00:00Z",
    "duration, P",
    "duration, PT",
    "duration, P1YT",
    "duration, 1M",
    "duration, p1m",
    "duration, -P1M",
    "duration, P-1M",
    "duration, PT1.5H1M",
    "duration, P1.5DT1H",
    "duration, PT.5S",
    "uuid, 1-2-3-4-5",
    "ip, ''",
    "ip, localhost",
    "ip, 127.1",
    "ip, 192.0.02.1",
    "ip, 192.0.2.256",
    "ip, ١٩٢.0.2.1",
    "ip, 1::2::3",
    "ip, :::",
    "ip, 1:2:3:4:5:6:7::8",
    "ip, ::1.2.3.4:5",
    "ip, 1.2.3.4::",
    "ip, fe80::1%eth0",
    "ip, [::1]",
    "ipv4, 2001:db8::1",
    "ipv6, 192.0.2.1",
    "ipBlock, 192.0.2.0/33",
    "ipBlock, 192.0.2.0/",
    "ipBlock, 192.0.2.0/024",
    "ipBlock, 192.0.2.0/-1",
    "ipBlock, 2001:db8::/129",
    "ipv4Block, 2001:db8::/32",
    "macAddress, 00:00-5e:00-53:01",
    "macAddress, 00005e005301",
    "macAddress, 00:00:5e:00:53",
  })
  void value_textInAnotherFormat_isAnError(String type, String text) {
    assertThat(check(type, JsonValue.of(text)))
        .extracting(v -> v.severity() + " " + v.code())
        .containsExactly("ERROR WRONG_FORMAT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"True", "1", "yes", ""})
  void value_booleanAsText_isAnError(String text) {
    assertThat(check("boolean", JsonValue.of(text)))
        .extracting(Violation::code)
        .containsExactly(ViolationCode.WRONG_TYPE);
  }

  private static List<Violation> check(String type, JsonValue value) {
    return VALIDATOR.value(TypeRef.scalar(type), Direction.REQUEST, value);
  }
}
