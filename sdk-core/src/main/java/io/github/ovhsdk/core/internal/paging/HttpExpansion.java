package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.Expansion;
import io.github.ovhsdk.core.ListFilter;
import io.github.ovhsdk.core.Pages;
import io.github.ovhsdk.core.internal.Arguments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The expansion of a list that a transport carries. */
final class HttpExpansion<M> implements Expansion<M> {
  private final ItemRequests<M> requests;
  private final ExpansionOptions options;

  HttpExpansion(ItemRequests<M> requests, ExpansionOptions options) {
    this.requests = requests;
    this.options = options;
  }

  @Override
  public List<M> execute() {
    List<M> all = new ArrayList<>();
    iterator().forEachRemaining(all::add);
    return Collections.unmodifiableList(all);
  }

  @Override
  public Iterable<M> items() {
    return this::iterator;
  }

  @Override
  public Stream<M> stream() {
    return EndableIterator.stream(iterator());
  }

  private EndableIterator<M> iterator() {
    AtomicBoolean batchesWork = new AtomicBoolean(true);
    return new ItemIterator<>(
        new ElementPages(requests, options, 1),
        page -> new ObjectIterator<>(requests, options, page, batchesWork));
  }

  @Override
  public Pages<M> pages() {
    return new ExpansionPages<>(requests, options, 1);
  }

  @Override
  public Expansion<M> pageSize(int objects) {
    return with(options.withPageSize(Arguments.positive(objects, "page size")));
  }

  @Override
  public Expansion<M> parallelism(int calls) {
    return with(options.withParallelism(Arguments.positive(calls, "number of calls")));
  }

  @Override
  public Expansion<M> sortBy(String property) {
    return with(options.withSort(Arguments.text(property, "property"), false));
  }

  @Override
  public Expansion<M> sortByDescending(String property) {
    return with(options.withSort(Arguments.text(property, "property"), true));
  }

  @Override
  public Expansion<M> filter(ListFilter filter) {
    return with(options.withFilter(Arguments.required(filter, "filter")));
  }

  @Override
  public Expansion<M> batches(int idsPerRequest) {
    return with(
        options.withBatch(Arguments.atLeast(2, idsPerRequest, "number of ids per request")));
  }

  private Expansion<M> with(ExpansionOptions changed) {
    return new HttpExpansion<>(requests, changed);
  }

  /** Returns the operation of the list: nothing that could be secret. */
  @Override
  public String toString() {
    return "Expansion[" + requests.list().operation() + "]";
  }
}
