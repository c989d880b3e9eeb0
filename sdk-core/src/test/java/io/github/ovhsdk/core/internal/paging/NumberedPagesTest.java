package io.github.ovhsdk.core.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.BadRequestException;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.error.ServerException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where numbered pages end. Every page of a {@link NumberedList} is asked for, and no other. */
class NumberedPagesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "full pages                   | 2    | 5 | 1 2 / 3 4 / 5    | 1 2 3 4 5",
        "smaller pages than asked for | 1000 | 5 | 1 2 / 3 4 / 5    | 1 2 3 4 5",
        "empty list                   | 2    | 0 | -                | ''",
        "thinned, total of the rest   | 2    | 4 | 1 / 2 3 / 4      | 1 2 3 4",
        "thinned, total of all        | 2    | 6 | 1 2 / 3 / 5 / -  | 1 2 3 5",
        "thinned to an empty page     | 2    | 6 | 1 / - / 6 / -    | 1 6",
        "first page thinned to none   | 2    | 4 | - / 3 / -        | 3",
        "last page thinned to none    | 2    | 4 | 1 2 / -          | 1 2",
        "single page thinned          | 500  | 7 | 1 2 3 / -        | 1 2 3",
        "total too great              | 2    | 7 | 1 2 / - / - / -  | 1 2",
        "behind the last: 404         | 2    | 4 | 1 2 / 3 / !404   | 1 2 3",
        "behind the last: 400         | 2    | 4 | 1 2 / 3 / !400   | 1 2 3",
      })
  void expand_totalIsSaid_endsWhenSoManyCameOrBehindThem(
      String name, int asked, int total, String pages, String ids) {
    NumberedList list = new NumberedList(pages).saying("Elements", total);

    assertThat(list.read(asked)).hasToString("[" + ids.replace(" ", ", ") + "]");
    assertThat(list.requests()).isEqualTo(list.pages());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "smaller pages than asked for | 9 | 2 | 6 | 1 2 / 3 / 5 6 / - | 1 2 3 5 6",
        "empty page in between        | 9 | 2 | 6 | 1 2 / - / 6 / -   | 1 2 6",
        "size repeats the request     | 9 | 9 | 5 | 1 2 / 3 4 / 5     | 1 2 3 4 5",
        "no size                      | 2 | 0 | 6 | 1 / - / -         | 1",
        "last page comes again        | 9 | 2 | 4 | 1 2 / 3 / 3       | 1 2 3",
        "behind the last: 404         | 9 | 2 | 4 | 1 2 / 3 / !404    | 1 2 3",
      })
  void expand_sizeIsSaidToo_tellsWhatIsBehindTheLast(
      String name, int asked, int size, int total, String pages, String ids) {
    NumberedList list = new NumberedList(pages).saying("Elements", total).saying("Size", size);

    assertThat(list.read(asked)).hasToString("[" + ids.replace(" ", ", ") + "]");
    assertThat(list.requests()).isEqualTo(list.pages());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "full pages                   | 2    | 1 2 / 3 4 / -         | 1 2 3 4",
        "smaller pages than asked for | 1000 | 1 2 / 3 4 / 5 / -     | 1 2 3 4 5",
        "thinned                      | 2    | 1 2 / 3 / 4 5 / 6 / - | 1 2 3 4 5 6",
        "first page thinned           | 2    | 1 / 2 3 / -           | 1 2 3",
        "empty list                   | 2    | -                     | ''",
        "behind the last: 404         | 2    | 1 2 / 3 / !404        | 1 2 3",
        "behind the last: 400         | 2    | 1 2 / 3 / !400        | 1 2 3",
        "numbers are ignored          | 2    | 1 2 3 / 1 2 3 / 1 2 3 | 1 2 3",
        "ignored, while one came      | 9    | 1 2 / 9 1 2 / 9 1 2   | 1 2 9",
        "last page comes again        | 2    | 1 2 / 3 / 3 / 3       | 1 2 3",
        "list begins anew             | 2    | 1 2 / 3 4 / 5 / 1 2 / 3 4 | 1 2 3 4 5",
        "list of two begins anew      | 2    | 1 2 / 3 / 1 2 / 3     | 1 2 3",
        "one came between two pages   | 1    | 1 / 1 / 2 / 3 / -     | 1 2 3",
        "most moved to the next page  | 3    | 1 2 3 / 2 3 4 / 5 / - | 1 2 3 4 5",
        "none behind a moved page     | 1    | 1 / 1 / -             | 1",
        "moved to the next page       | 2    | 1 2 / 2 3 / -         | 1 2 2 3",
        "moved to a thinned page      | 2    | 1 2 / 2 / 3 / -       | 1 2 2 3",
      })
  void expand_nothingIsSaid_endsBehindTheLastPage(
      String name, int asked, String pages, String ids) {
    NumberedList list = new NumberedList(pages);

    assertThat(list.read(asked)).hasToString("[" + ids.replace(" ", ", ") + "]");
    assertThat(list.requests()).isEqualTo(list.pages());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "numbers are ignored   | 1 1     | 1 2 / 1 2        | 1 2",
        "last page comes again | 1 2 2   | 1 2 / 3 / 4      | 1 2 3",
        "list begins anew      | 1 2 1   | 1 2 / 3 / 9      | 1 2 3",
        "counted from 0        | 0 1 2   | 1 2 / 3 / -      | 1 2 3",
        "another page, alike   | 1 2 3   | 1 / 1 / -        | 1 1",
        "said once             | 1       | 1 2 / 3 / 3 / 3  | 1 2 3",
      })
  void expand_numberIsSaid_endsWhereItDoesNotGoOn(
      String name, String numbers, String pages, String ids) {
    NumberedList list = new NumberedList(pages).numbered(numbers);

    assertThat(list.read(2)).hasToString("[" + ids.replace(" ", ", ") + "]");
    assertThat(list.requests()).isEqualTo(list.pages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "99999999999", ""})
  void expand_totalIsNoNumber_isAsIfNothingWereSaid(String total) {
    NumberedList list = new NumberedList("1 2 / 3 / -").saying("Elements", total);

    assertThat(list.read(2)).isEqualTo(List.of(1L, 2L, 3L));
    assertThat(list.requests()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"9, 0", "9, 2", "2, 0"})
  void expand_samePageBeforeAllHaveCome_failsRatherThanEndingEarly(int asked, int size) {
    NumberedList list = new NumberedList("1 2 / 1 2").saying("Elements", 7).saying("Size", size);

    assertThatThrownBy(() -> list.read(asked))
        .isInstanceOf(InvalidAnswerException.class)
        .hasMessageContaining("although 2 of 7 elements have come");
    assertThat(list.requests()).isEqualTo(2);
  }

  @Test
  void expand_totalIsSaid_refusalOfAPageThatOughtToBeThereFails() {
    assertThatThrownBy(() -> new NumberedList("1 2 / !404").saying("Elements", 4).read(2))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> new NumberedList("1 2 / !400").saying("Elements", 4).read(2))
        .isInstanceOf(BadRequestException.class);
  }

  @Test
  void expand_serverFails_isNoEnd() {
    assertThatThrownBy(() -> new NumberedList("1 2 / !500").read(2))
        .isInstanceOf(ServerException.class);
    assertThatThrownBy(() -> new NumberedList("!404").read(2))
        .isInstanceOf(NotFoundException.class);
  }
}
