package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.Page;
import io.github.ovhsdk.core.Pages;
import io.github.ovhsdk.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an expansion: those of the list where it has them, and otherwise parts of it. The
 * cursor is the number.
 */
final class ExpansionPages<M> implements Pages<M> {
  private final ItemRequests<M> requests;
  private final ExpansionOptions options;
  private final int number;

  ExpansionPages(ItemRequests<M> requests, ExpansionOptions options, int number) {
    this.requests = requests;
    this.options = options;
    this.number = number;
  }

  @Override
  public Page<M> first() {
    return new Walk().next();
  }

  @Override
  public Pages<M> from(String cursor) {
    return new ExpansionPages<>(requests, options, PageNumber.parse(cursor));
  }

  @Override
  public Iterator<Page<M>> iterator() {
    return new Walk();
  }

  @Override
  public Stream<Page<M>> stream() {
    return EndableIterator.stream(new Walk());
  }

  /** One iteration. */
  private final class Walk implements EndableIterator<Page<M>> {
    private final ElementPages answers = new ElementPages(requests, options, number);
    private final AtomicBoolean batchesWork = new AtomicBoolean(true);
    private int next = number;

    /** Of a list without pages: what was answered last, and where the next part of it begins. */
    private @Nullable ElementPage whole;

    private int from;
    private volatile @Nullable ObjectIterator<M> objects;
    private volatile boolean ended;

    @Override
    public boolean hasNext() {
      return !ended && (whole != null && from < whole.elements().size() || answers.hasNext());
    }

    @Override
    public Page<M> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      ElementPage page = whole == null ? answers.next() : whole;
      if (page.plain() && whole == null) {
        whole = page;
        from = (int) Math.min(Integer.MAX_VALUE, (number - 1L) * options.pageSize());
      }
      if (whole != null) {
        page = part();
      }
      List<M> read = read(page);
      next++;
      return new Page<>(
          page.answer().withValue(read).toResponse(), hasNext() ? Integer.toString(next) : null);
    }

    private ElementPage part() {
      ElementPage rest = whole;
      while (rest.elements().size() - from < options.pageSize() && answers.hasNext()) {
        int used = Math.min(from, rest.elements().size());
        List<JsonValue> more =
            new ArrayList<>(rest.elements().subList(used, rest.elements().size()));
        from -= used;
        ElementPage following = answers.next();
        more.addAll(following.elements());
        rest = new ElementPage(more, following.answer(), true);
        whole = rest;
      }
      int begin = Math.min(from, rest.elements().size());
      int end = (int) Math.min(rest.elements().size(), (long) begin + options.pageSize());
      from = end;
      return new ElementPage(rest.elements().subList(begin, end), rest.answer(), true);
    }

    private List<M> read(ElementPage page) {
      ObjectIterator<M> iterator = new ObjectIterator<>(requests, options, page, batchesWork);
      objects = iterator;
      List<M> read = new ArrayList<>(page.elements().size());
      iterator.forEachRemaining(read::add);
      return Collections.unmodifiableList(read);
    }

    @Override
    public void end() {
      ended = true;
      ObjectIterator<M> current = objects;
      if (current != null) {
        current.end();
      }
    }
  }
}
