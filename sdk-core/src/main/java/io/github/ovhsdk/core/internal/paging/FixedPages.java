package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.Page;
import io.github.ovhsdk.core.Pages;
import io.github.ovhsdk.core.internal.http.FixedCall;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pages of a list that is known beforehand. The cursor is the number.
 *
 * @param items returns the list, or fails as the call is to
 * @param size how many items a page has
 * @param number the number of the first page
 */
record FixedPages<E>(Supplier<List<E>> items, int size, int number) implements Pages<E> {

  @Override
  public Page<E> first() {
    return page(items.get(), number);
  }

  @Override
  public Pages<E> from(String cursor) {
    return new FixedPages<>(items, size, PageNumber.parse(cursor));
  }

  @Override
  public Iterator<Page<E>> iterator() {
    return stream().iterator();
  }

  @Override
  public Stream<Page<E>> stream() {
    return Stream.of(items)
        .map(Supplier::get)
        .flatMap(
            all ->
                IntStream.rangeClosed(number, Math.max(number, count(all)))
                    .mapToObj(each -> page(all, each)));
  }

  private int count(List<E> all) {
    return (int) ((all.size() + size - 1L) / size);
  }

  private Page<E> page(List<E> all, int number) {
    int begin = (int) Math.min(all.size(), (number - 1L) * size);
    int end = (int) Math.min(all.size(), (long) begin + size);
    return new Page<>(
        FixedCall.response(all.subList(begin, end)),
        number < count(all) ? Integer.toString(number + 1) : null);
  }
}
